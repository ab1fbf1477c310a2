import { DOMParser } from '@xmldom/xmldom';
import type { XmlElement, XmlNode } from './element.ts';
import { nameIn } from './namespaces.ts';
import { keepsTagLimits } from './tag-limits.ts';

const elementNode = 1;
const textNode = 3;
const plainCharacters = 4;

/** The root element of an XML part; null if it is broken, or not as Word writes its parts. */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  const text = decode(bytes);
  if (text === null || !keepsTagLimits(text)) return null;
  const refuse = (message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({
    errorHandler: { warning: () => {}, error: refuse, fatalError: refuse },
  });
  try {
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    return root ? convert(root) : null;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const label = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function convert(node: Element): XmlElement {
  const attributes = new Map<string, string>();
  for (let index = 0; index < node.attributes.length; index += 1) {
    const attribute = node.attributes.item(index);
    if (!attribute) continue;
    attributes.set(nameIn(attribute.namespaceURI, localName(attribute)), attribute.value);
  }
  const children: XmlNode[] = [];
  for (let next = node.firstChild; next; next = next.nextSibling) {
    if (next.nodeType === elementNode) children.push(convert(next as Element));
    else if (next.nodeType === textNode || next.nodeType === plainCharacters) {
      children.push(next.nodeValue ?? '');
    }
  }
  return { name: nameIn(node.namespaceURI, localName(node)), attributes, children };
}

function localName(node: Element | Attr): string {
  return node.localName ?? node.nodeName;
}
