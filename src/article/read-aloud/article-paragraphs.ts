import { ownTextNodes } from '../own-text-nodes.ts';
import { type SpokenPiece, spokenPieces } from './spoken-pieces.ts';

/** A paragraph, heading or cell of the article, as it is read. */
export interface Paragraph {
  element: Element;
  /** Its words, without what is no word of the notice. */
  text: string;
  /** At least one. */
  pieces: readonly SpokenPiece[];
}

const paragraphs = 'h1, h2, h3, h4, h5, h6, p, li, th, td, caption';

/** All paragraphs of an article in which there is something to say, in order. */
export function paragraphsOf(article: Element): Paragraph[] {
  const texts = new Map<Element, string>();
  for (const node of ownTextNodes(article)) {
    const element = node.parentElement?.closest(paragraphs) ?? node.parentElement ?? article;
    texts.set(element, (texts.get(element) ?? '') + node.data);
  }
  return [...texts]
    .filter(([, text]) => /[\p{L}\p{N}]/u.test(text))
    .map(([element, text]) => ({ element, text, pieces: spokenPieces(text) }));
}

/** Where a piece stands in the page; looked for anew, since marks of a search divide texts. */
export function rangeOf({ element }: Paragraph, { start, end }: SpokenPiece): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  let before = 0;
  for (const node of ownTextNodes(element)) {
    const after = before + node.length;
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
