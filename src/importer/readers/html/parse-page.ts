import { defaultTreeAdapter, parse } from 'parse5';
import { attribute, type Element, elementsIn, isElement } from './element.ts';

/** A page taken apart. */
export interface Page {
  body: Element;
  /** The titles that the page states for browsers and search engines. */
  titles: string[];
}

/** More words than this in one tag are no attributes; the parser compares each with each. */
const mostAttributes = 10_000;
/** Marks that are never closed are opened again in each paragraph; so many times is damage. */
const mostElementsPerTag = 10;

class Damaged extends Error {}

/** Parses a page as browsers do. Null if its marks are so damaged that no browser could show it. */
export function parsePage(text: string): Page | null {
  if (hasEndlessTag(text)) return null;
  const tags = text.match(/<[a-z]/gi)?.length ?? 0;
  let left = tags * mostElementsPerTag + 1000;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...parts) {
      left -= 1;
      if (left < 0) throw new Damaged();
      return defaultTreeAdapter.createElement(...parts);
    },
  };
  try {
    const document = parse(text, { sourceCodeLocationInfo: true, treeAdapter });
    const [html] = document.childNodes.filter(isElement);
    return html ? pageOf(html) : null;
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
}

function pageOf(html: Element): Page | null {
  const parts = html.childNodes.filter(isElement);
  const head = parts.find(({ tagName }) => tagName === 'head');
  const body = parts.find(({ tagName }) => tagName === 'body' || tagName === 'frameset');
  if (!body) return null;
  const titles = [...(head ? elementsIn(head) : [])].flatMap((element) => {
    if (element.tagName === 'title') return element.childNodes.map(textOf);
    const name = attribute(element, 'name') || attribute(element, 'property');
    return /^(?:articletitle|og:title|twitter:title)$/i.test(name)
      ? [attribute(element, 'content')]
      : [];
  });
  return { body, titles };
}

function textOf(node: Element['childNodes'][number]): string {
  return 'value' in node ? node.value : '';
}

function hasEndlessTag(text: string): boolean {
  return text.split('>').some((piece) => {
    if (piece.length < mostAttributes) return false;
    const start = piece.search(/<[a-z]/i);
    return start >= 0 && (piece.slice(start).match(/[\s/]+/g)?.length ?? 0) > mostAttributes;
  });
}
