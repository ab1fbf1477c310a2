import { withoutWhiteSpace } from './words.ts';
import { readNumber } from './written-number.ts';

/**
 * How a printed number looks, such as 一、 or （一） or 1. or 问题一：; `serial` is 一是, `unnumbered`
 * a problem that stands without a number.
 */
export type Family =
  | 'part'
  | 'roman'
  | 'han'
  | 'han-bracketed'
  | 'digit'
  | 'decimal-2'
  | 'decimal-3'
  | 'decimal-4'
  | 'problem'
  | 'digit-bracketed'
  | 'digit-half-bracketed'
  | 'circled'
  | 'ordinal'
  | 'serial'
  | 'unnumbered';

/** Families from the outermost in, as Chinese documents nest them (GB/T 9704 where it has them). */
export const familyOrder: readonly Family[] = [
  'part',
  'roman',
  'han',
  'han-bracketed',
  'digit',
  'decimal-2',
  'decimal-3',
  'decimal-4',
  'problem',
  'digit-bracketed',
  'digit-half-bracketed',
  'circled',
  'ordinal',
  'serial',
  'unnumbered',
];

/** The number in front of a heading, an item or a list entry. */
export interface Label {
  family: Family;
  /** Of 2.1.3, the 3. */
  number: number;
  /** As printed, without white space: （1）, 1、. */
  printed: string;
}

/** Text taken apart into its label and the words after it. */
export interface Labelled {
  label: Label;
  words: string;
}

const space = '\\s{0,3}';
const han = '[一二三四五六七八九十]{1,3}';
const digits = '[\\d０-９]{1,3}';
const either = `(${han}|${digits})`;
const patterns: readonly (readonly [RegExp, Family])[] = [
  [new RegExp(`^(${han})${space}[、．.]`), 'han'],
  [new RegExp(`^[（(]${space}(${han})${space}[）)][、．.]?`), 'han-bracketed'],
  [new RegExp(`^(${digits})${space}[、．.](?![\\d０-９])`), 'digit'],
  [/^([⒈-⒛])/, 'digit'],
  [/^(\d)\ufe0f?\u20e3/, 'digit'],
  [new RegExp(`^[（(]${space}(${digits})${space}[）)][、．.]?`), 'digit-bracketed'],
  [/^([㈠-㈩])/, 'han-bracketed'],
  [/^([⑴-⒇])/, 'digit-bracketed'],
  [new RegExp(`^(${digits})${space}[）)][、．.]?`), 'digit-half-bracketed'],
  [/^([①-⑳])/, 'circled'],
  [new RegExp(`^第${space}${either}${space}部分${space}[、：:．.]?`), 'part'],
  [new RegExp(`^第${space}${either}${space}[、：:]`), 'ordinal'],
  [
    new RegExp(
      `^(?:反馈|整改|具体)?(?:问题|事项|任务|序号)${space}(?:${digits}[-－–—])?${either}(?:${space}[、：:．.]|\\s{1,3})`,
    ),
    'problem',
  ],
  [/^([Ⅰ-Ⅻ])\s{0,3}[、．.]?/, 'roman'],
  [/^(I{1,3}|IV|VI{0,3}|IX|X)\s{0,3}[、．.]/, 'roman'],
];

/** Pictures and dots that a number may stand behind, as in posts on social media. */
const ornament = /^(?:[\p{Extended_Pictographic}●○◆◇■□▷►※]\ufe0f?\s{0,3}){1,3}/u;

/** Takes a printed number off the front of a text, with the ornaments before it; null if there is none. */
export function parseLabel(text: string): Labelled | null {
  const before = ornament.exec(text)?.[0] ?? '';
  const labelled = parseNumber(text.slice(before.length));
  if (!labelled || before === '') return labelled;
  const printed = `${withoutWhiteSpace(before)}${labelled.label.printed}`;
  return { ...labelled, label: { ...labelled.label, printed } };
}

function parseNumber(text: string): Labelled | null {
  for (const [pattern, family] of patterns) {
    const match = pattern.exec(text);
    const number = match && numberOf(match[1] ?? '');
    if (!match || !number) continue;
    const words = text.slice(match[0].length).trim();
    return { label: { family, number, printed: withoutWhiteSpace(match[0]) }, words };
  }
  return null;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The value of a written number, such as 12, １２, 十二 or Ⅻ; null if it is none. */
export function numberOf(written: string): number | null {
  const plain = written.normalize('NFKC').replaceAll(/[()]/g, '');
  if (!/[一二三四五六七八九十]/.test(plain)) {
    if (/^[IVX]/.test(plain)) return romans.indexOf(plain) + 1 || null;
    const number = Number(plain.replaceAll(/\D/g, ''));
    return number > 0 ? number : null;
  }
  // Numerals side by side (一二) are no number of a heading.
  return plain.length > 1 && !plain.includes('十') ? null : readNumber(plain);
}
