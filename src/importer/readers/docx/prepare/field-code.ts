import {
  child,
  childrenOf,
  integer,
  settingOf,
  switchOf,
  type XmlElement,
} from '../xml/element.ts';

/** Why the result of a field is left out; null for a field whose result is words. */
export function furnitureOf(code: string): string | null {
  return /^\s*TOC\b/i.test(code) ? '目录' : null;
}

/** A character set in a circle by the field that Word's 带圈字符 makes: EQ \o\ac(○,1). */
const circled = /^\s*EQ\s*\\o\s*\\ac\(\s*[○◯]\s*[,，;]\s*(\d{1,2})\s*\)\s*$/i;

/**
 * What a field prints whose code stands in for its result: a box to tick, a choice, a number in a
 * circle. '' for none.
 */
export function printedByCode(code: string, begin: XmlElement): string {
  const number = Number(circled.exec(code)?.[1] ?? 0);
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  const data = child(begin, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☑' : '☐';
  const list = child(data, 'w:ddList');
  if (!list) return '';
  const index = integer(settingOf(list, 'w:result') ?? settingOf(list, 'w:default')) ?? 0;
  return childrenOf(list, 'w:listEntry')[index]?.attributes.get('w:val') ?? '';
}

/** True if a field that shows nothing but its code may hold words: a formula by EQ. */
export function mayHoldWords(code: string): boolean {
  return /^\s*EQ\b/i.test(code);
}
