import { ownTextNodes } from '../../article/own-text-nodes.ts';
import type { MarkedWords } from '../text/excerpt.ts';
import { findInTexts } from './text-matches.ts';

const markSelector = 'mark[data-match]';

/** The article's own words. */
export function wordsOf(article: Element): string {
  return ownTextNodes(article)
    .map(({ data }) => data)
    .join('');
}

/** Marks the folded words in the article. The first mark of each match, in order. */
export function addMarks(article: Element, marked: MarkedWords): HTMLElement[] {
  const nodes = ownTextNodes(article);
  const matches = findInTexts(
    nodes.map(({ data }) => data),
    marked,
  );
  const firsts: HTMLElement[] = [];
  // From the end, so that what is cut off a text leaves its earlier places as they are.
  for (const [match, parts] of [...matches.entries()].reverse()) {
    for (const [place, { text, start, end }] of [...parts.entries()].reverse()) {
      const node = nodes[text];
      if (!node) continue;
      const mark = surround(node, start, end);
      mark.dataset['match'] = String(match + 1);
      if (place === 0) firsts.unshift(mark);
    }
  }
  return firsts;
}

function surround(node: Text, start: number, end: number): HTMLElement {
  const mark = document.createElement('mark');
  const part = node.splitText(start);
  part.splitText(end - start);
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}

/** Takes all marks from the article. */
export function removeMarks(article: Element): void {
  for (const mark of article.querySelectorAll(markSelector)) mark.replaceWith(...mark.childNodes);
  article.normalize();
}

/** Shows which match is the current one. */
export function showCurrent(article: Element, match: number): void {
  for (const mark of article.querySelectorAll<HTMLElement>(markSelector)) {
    mark.toggleAttribute('data-current', mark.dataset['match'] === String(match));
  }
}
