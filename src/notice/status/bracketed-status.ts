import type { ItemStatus } from './item-status.ts';
import { statusAlone } from './status-words.ts';

const finalBracket = /[【（([［〔]([^【】（）()[\]［］〔〕]{2,60})[】）)\]］〕]\s*[。；;]?$/;
const labelInBracket = /^[\u4e00-\u9fff]{2,6}(?:情况|状态|进展|进度|成效|结果)\s*[:：]\s*/;

const inBrackets = /[【（([［〔]([^【】（）()[\]［］〔〕]{2,40})(?=[】）)\]］〕])/g;

/** What stands in brackets in these words, brackets within brackets aside. */
export function bracketsIn(words: string): string[] {
  return [...words.matchAll(inBrackets)].map(([, content = '']) => content);
}

/** What stands in brackets at the end of these words, without 完成情况： before it; else null. */
export function finalBracketOf(words: string): { content: string; before: string } | null {
  const match = finalBracket.exec(words.trim());
  if (!match) return null;
  const content = (match[1] ?? '').trim().replace(labelInBracket, '');
  return { content, before: words.trim().slice(0, match.index).trim() };
}

/** The status in brackets at the end of these words, such as …的问题【已完成】. */
export function bracketedStatus(words: string): { words: string; status: ItemStatus } | null {
  const content = finalBracketOf(words)?.content;
  const status = content === undefined ? null : statusAlone(content);
  return content !== undefined && status ? { words: content, status } : null;
}
