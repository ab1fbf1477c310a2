/** The element of this kind. Throws if the page's markup has none: that is a fault of the page. */
export function findElement<E extends Element>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
}

/** A clone of the one root element of a template. */
export function cloneRoot(template: HTMLTemplateElement): HTMLElement {
  const root = template.content.firstElementChild?.cloneNode(true);
  if (!(root instanceof HTMLElement)) throw new Error('A template of the search page is empty.');
  return root;
}
