import type { XmlElement } from '../xml/element.ts';

/** Name of an element with text that is printed, but that the file holds in another form. */
export const addedText = 'tongbao:t';

/** Text that is printed, but that the file holds in another form: a number, a mark, a box. */
export function added(text: string): XmlElement {
  return { name: addedText, attributes: new Map(), children: [text] };
}
