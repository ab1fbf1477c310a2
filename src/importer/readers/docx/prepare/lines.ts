import { integer, rewrite, type XmlElement } from '../xml/element.ts';

/** The element with each paragraph numbered in the order of the document, from `first` on. */
export function numberLines(element: XmlElement, first = 1): XmlElement {
  let line = first;
  const number = (one: XmlElement): XmlElement[] | null => {
    if (one.name !== 'w:p') return null;
    const attributes = new Map(one.attributes).set('line', String(line));
    line += 1;
    return [rewrite({ ...one, attributes }, number)];
  };
  return rewrite(element, number);
}

/** The number of a paragraph that `numberLines` has numbered. */
export function lineOf({ attributes }: XmlElement): number {
  return integer(attributes.get('line')) ?? 1;
}
