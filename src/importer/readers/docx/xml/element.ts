/** An element of one of Word's XML parts. Its names bear Word's usual prefixes (w:p, r:id). */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
}

/** An element or text. */
export type XmlNode = XmlElement | string;

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node, name));
}

/** The children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((node): node is XmlElement => isElement(node, name)) ?? [];
}

/** The value (w:val) of the child of this name. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('w:val');
}

/**
 * An on-off property: true or false as the child of this name says, undefined if there is none.
 * Without a value it is on.
 */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '1');
}

/** A number as an attribute writes it; undefined if it is none. */
export function integer(written: string | undefined): number | undefined {
  return written !== undefined && /^-?\d{1,9}$/.test(written) ? Number(written) : undefined;
}

export function isElement(node: XmlNode | undefined, name: string): node is XmlElement {
  return typeof node === 'object' && node.name === name;
}

/** All elements beneath an element, in the order of the document. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    yield node;
    yield* descendants(node);
  }
}

/** The text directly within an element. */
export function ownText({ children }: XmlElement): string {
  return children.filter((node) => typeof node === 'string').join('');
}

/** The words beneath an element, paragraphs parted by a space. */
export function wordsOf(element: XmlElement): string {
  let words = '';
  for (const one of descendants(element)) {
    if (one.name === 'w:t' || one.name === 'm:t') words += ownText(one);
    else if (one.name === 'w:p' || one.name === 'w:tab') words += ' ';
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}

/**
 * The element with those beneath it replaced as `replace` says; null leaves one and looks beneath
 * it. `replace` sees elements in the order of the document.
 */
export function rewrite(
  element: XmlElement,
  replace: (element: XmlElement) => readonly XmlNode[] | null,
): XmlElement {
  let changed = false;
  const children: XmlNode[] = [];
  for (const node of element.children) {
    if (typeof node === 'string') {
      children.push(node);
      continue;
    }
    const replaced = replace(node) ?? [rewrite(node, replace)];
    if (replaced.length !== 1 || replaced[0] !== node) changed = true;
    for (const one of replaced) children.push(one);
  }
  return changed ? { ...element, children } : element;
}
