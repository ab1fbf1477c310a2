import type { CardElement } from './card-element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Makes an element of a card, and what stands in it, elements of this page. */
export function cardNode({ name, attributes, content }: CardElement, parent = ''): Element {
  const space = name === 'svg' ? svg : parent;
  const element = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value) element.setAttribute(key, value);
  }
  element.append(
    ...content.map((part) => (typeof part === 'string' ? part : cardNode(part, space))),
  );
  return element;
}
