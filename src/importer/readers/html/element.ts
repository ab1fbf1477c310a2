import type { DefaultTreeAdapterTypes } from 'parse5';

/** A node of a page's tree. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a page's tree. */
export type Element = DefaultTreeAdapterTypes.Element;

/** True if a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** An attribute's value; '' where it is not set. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** True if an attribute is set, with or without a value. */
export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((one) => one.name === name);
}

/** Line of the file on which a node begins, from 1; 1 for what the file leaves to the browser. */
export function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** Every element under an element, in the order of the file. */
export function* elementsIn(root: Element): Generator<Element> {
  const stack: Node[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) stack.push(child);
    }
  }
}
