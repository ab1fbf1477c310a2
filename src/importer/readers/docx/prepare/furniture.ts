import type { Removal } from '../../../block.ts';
import type { WordParts } from '../package/parts.ts';
import { childrenOf, descendants, wordsOf, type XmlElement } from '../xml/element.ts';
import { chooseAlternatives } from './alternate-content.ts';
import { lineOf } from './lines.ts';

/** What a Word file holds beside its text: heads and feet of pages, comments, bookmarks. */
export function furnitureOfPages(parts: WordParts, numbered: XmlElement): Removal[] {
  return [
    ...runningWords(parts.headers, '页眉'),
    ...runningWords(parts.footers, '页脚'),
    ...comments(parts.comments, numbered),
    ...bookmarks(numbered),
  ];
}

function runningWords(parts: readonly { root: XmlElement }[], reason: string): Removal[] {
  const texts = parts.map(({ root }) => {
    const chosen = chooseAlternatives(root);
    const art = [...descendants(chosen)].map(({ name, attributes }) =>
      name === 'v:textpath' ? (attributes.get('string') ?? '') : '',
    );
    return [wordsOf(chosen), ...art].filter((words) => words !== '').join(' ');
  });
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  return distinct.map((text) => ({ text, line: null, reason }));
}

function comments(part: XmlElement | null, numbered: XmlElement): Removal[] {
  const places = new Map<string | undefined, number>();
  let line = 1;
  for (const one of descendants(numbered)) {
    if (one.name === 'w:p') line = lineOf(one);
    if (one.name === 'w:commentReference') places.set(one.attributes.get('w:id'), line);
  }
  return childrenOf(part ?? undefined, 'w:comment').map((comment) => ({
    text: wordsOf(comment),
    line: places.get(comment.attributes.get('w:id')) ?? null,
    reason: '批注',
  }));
}

/** Most names that a removal lists. */
const mostNames = 5;

function bookmarks(numbered: XmlElement): Removal[] {
  const names: string[] = [];
  for (const { name, attributes } of descendants(numbered)) {
    if (name === 'w:bookmarkStart') names.push(attributes.get('w:name') ?? '');
  }
  if (names.length === 0) return [];
  const more = names.length > mostNames ? '等' : '';
  const text = names.slice(0, mostNames).join('、') + more;
  return [{ text, line: null, reason: `书签 ${names.length} 个` }];
}
