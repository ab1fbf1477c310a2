/** How a printed number looks, such as 一、 or （一） or 1. or 问题一：. */
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
  | 'ordinal';

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
  [new RegExp(`^[（(]${space}(${digits})${space}[）)][、．.]?`), 'digit-bracketed'],
  [/^([⑴-⒇])/, 'digit-bracketed'],
  [new RegExp(`^(${digits})${space}[）)][、．.]?`), 'digit-half-bracketed'],
  [/^([①-⑳])/, 'circled'],
  [new RegExp(`^第${space}${either}${space}部分${space}[、：:．.]?`), 'part'],
  [new RegExp(`^第${space}${either}${space}[、：:]`), 'ordinal'],
  [
    new RegExp(`^(?:反馈|整改|具体)?(?:问题|事项)${space}${either}(?:${space}[、：:．.]|\\s{1,3})`),
    'problem',
  ],
  [/^([Ⅰ-Ⅻ])\s{0,3}[、．.]?/, 'roman'],
  [/^(I{1,3}|IV|VI{0,3}|IX|X)\s{0,3}[、．.]/, 'roman'],
];

/** Takes a printed number off the front of a text; null if there is none. */
export function parseLabel(text: string): Labelled | null {
  for (const [pattern, family] of patterns) {
    const match = pattern.exec(text);
    const number = match && numberOf(match[1] ?? '');
    if (!match || !number) continue;
    const words = text.slice(match[0].length).trim();
    return { label: { family, number, printed: match[0].replaceAll(/\s/g, '') }, words };
  }
  return null;
}

const hanDigits = '零一二三四五六七八九';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The value of a written number, such as 12, １２, 十二 or Ⅻ; null if it is none. */
export function numberOf(written: string): number | null {
  if (!/[一二三四五六七八九十]/.test(written)) {
    const plain = written.normalize('NFKC');
    if (/^[IVX]/.test(plain)) return romans.indexOf(plain) + 1 || null;
    const number = Number(plain.replaceAll(/\D/g, ''));
    return number > 0 ? number : null;
  }
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!parts) return null;
  const [, tens, ten, ones] = parts;
  const value = (digit: string | undefined) => (digit ? hanDigits.indexOf(digit) : 0);
  if (ten) return (tens ? value(tens) : 1) * 10 + value(ones);
  return tens && ones ? null : value(tens) + value(ones);
}
