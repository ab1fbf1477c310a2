/** How a printed number looks: 一、 or （一） or 1. or （1） or ①. */
export type Family = 'han' | 'han-bracketed' | 'digit' | 'digit-bracketed' | 'circled';

/** Families from the outermost in, as Chinese documents nest them (GB/T 9704). */
export const familyOrder: readonly Family[] = [
  'han',
  'han-bracketed',
  'digit',
  'digit-bracketed',
  'circled',
];

/** The number in front of a heading, an item or a list entry. */
export interface Label {
  family: Family;
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
const patterns: readonly (readonly [RegExp, Family])[] = [
  [new RegExp(`^(${han})${space}[、．.]`), 'han'],
  [new RegExp(`^[（(]${space}(${han})${space}[）)][、．.]?`), 'han-bracketed'],
  [new RegExp(`^(${digits})${space}[、．.](?![\\d０-９])`), 'digit'],
  [/^([⒈-⒛])/, 'digit'],
  [new RegExp(`^[（(]?${space}(${digits})${space}[）)][、．.]?`), 'digit-bracketed'],
  [/^([⑴-⒇])/, 'digit-bracketed'],
  [/^([①-⑳])/, 'circled'],
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

function numberOf(written: string): number | null {
  if (!/[一二三四五六七八九十]/.test(written)) {
    const number = Number(written.normalize('NFKC').replaceAll(/\D/g, ''));
    return number > 0 ? number : null;
  }
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!parts) return null;
  const [, tens, ten, ones] = parts;
  const value = (digit: string | undefined) => (digit ? hanDigits.indexOf(digit) : 0);
  if (ten) return (tens ? value(tens) : 1) * 10 + value(ones);
  return tens && ones ? null : value(tens) + value(ones);
}
