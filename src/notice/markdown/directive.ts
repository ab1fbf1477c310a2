/** What a line that was meant as a directive is about, and what stands in its brackets. */
export type MeantDirective =
  | { about: 'items' | 'follow-ups'; argument: string }
  | { about: 'column'; argument: string };

/** What people type for ::items[…]: colons, brackets and letters that are nearly right. */
const nearly = /^[:：]{1,2}\s*(?:(items?)|follow[-_\s]?ups?)\s*(?:[[【［〔{｛（(]|(?=\d)|$)/i;
/** What people type for ::column[…]. */
const nearlyColumn = /^[:：]{1,2}\s*(?:columns?|列)\s*[[【［〔{｛（(]/i;
const closing = /[\]】］〕}｝）)].*$/;

/** The directive that a line was most likely meant to be; null if it is most likely none. */
export function meantDirective(line: string): MeantDirective | null {
  const column = nearlyColumn.exec(line);
  const match = column ?? nearly.exec(line);
  if (!match) return null;
  const argument = line.slice(match[0].length).replace(closing, '').trim();
  if (column) return { about: 'column', argument };
  return { about: match[1] === undefined ? 'follow-ups' : 'items', argument };
}

/** Advice for a line that is nearly a directive: the right form of it. */
export function directiveAdvice(rightForm: string): string {
  return `改成“${rightForm}”，单独一行，用英文的冒号和方括号；不是指令、要原样印出的，在行首加一个“\\”。`;
}
