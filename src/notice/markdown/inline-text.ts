import type { Token } from 'markdown-it';

/** The words of a paragraph, heading or cell, without the marks of Markdown. */
export function textOf(inline: Token): string {
  return (inline.children ?? []).map(wordsOfToken).join('');
}

/** The words that a token within a paragraph stands for; '' for one that begins or ends emphasis. */
export function wordsOfToken({ type, content }: Token): string {
  return type === 'softbreak' || type === 'hardbreak' ? '\n' : content;
}
