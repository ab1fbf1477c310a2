import {
  type Family,
  type Label,
  type Labelled,
  numberOf,
  parseLabel,
} from '../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import type { Block } from '../block.ts';
import { labelBeforeDigits } from './before-digits.ts';

/** 2.1, 2.1.3 and 2-1, before words. */
const decimal =
  /^([\d０-９]{1,2}(?:(?:[.．][\d０-９]{1,2}){1,3}|[-－–—][\d０-９]{1,2}))[、.．：:]?\s{0,3}(?=[^\d０-９\s.．、：:%％])/;
/** 2 without a mark, before words. */
const bare = /^([\d０-９]{1,2})\s{1,3}(?=[\u4e00-\u9fff“])/;
/** （2 without its second bracket. */
const unclosed =
  /^[（(]\s{0,3}([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})(?=\s{0,3}[\u4e00-\u9fff“])/;
/** So far ahead a second bracket is looked for. */
const bracketReach = 80;
/** A number is taken where at most this many are missing before it. */
const widestGap = 2;
/** Families by how many numbers a decimal one is made of. */
const families: Readonly<Record<number, Family>> = {
  2: 'decimal-2',
  3: 'decimal-3',
  4: 'decimal-4',
};

/**
 * The label of each block. Some forms are numbers only in a sequence, as their beginning may be
 * any words: 1.2 after 1.1, 2 before 2.1, （2 after （1）, 3.8小时 between 2. and 4.
 */
export function labelBlocks(blocks: readonly Block[]): (Labelled | null)[] {
  const own = blocks.map(({ text, table }) => (table ? null : parseLabel(text)));
  const labelled = joinVariants(labelUnclosed(blocks, own));
  return labelBeforeDigits(blocks, labelDecimals(blocks, labelled));
}

function labelDecimals(
  blocks: readonly Block[],
  labelled: readonly (Labelled | null)[],
): (Labelled | null)[] {
  const paths = decimalPaths(blocks, labelled);
  if (paths.size < 2) return [...labelled];
  const starts = new Set([...paths.values()].map((path) => path.join('.')));
  return labelled.map((label, index) => {
    const text = blocks[index]?.text ?? '';
    const path = paths.get(index);
    const family = families[path?.length ?? 0];
    if (path && family) return labelledBy(decimal, text, family, path.at(-1) ?? 0);
    const number = label ? null : numberOf(bare.exec(text)?.[1] ?? '');
    return number && starts.has(`${number}.1`) ? labelledBy(bare, text, 'digit', number) : label;
  });
}

/** True if a label's bracket is opened and not closed. */
export function isUnclosed({ printed }: Label): boolean {
  return /^[（(][^）)]*$/.test(printed);
}

function labelledBy(pattern: RegExp, text: string, family: Family, number: number): Labelled {
  const printed = pattern.exec(text)?.[0] ?? '';
  const label = { family, number, printed: withoutWhiteSpace(printed) };
  return { label, words: text.slice(printed.length).trim() };
}

/** Numbers such as 2.1.3 that go on from one before them, by the place of their block. */
function decimalPaths(
  blocks: readonly Block[],
  labelled: readonly (Labelled | null)[],
): Map<number, number[]> {
  const paths = new Map<number, number[]>();
  const last = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    const written = labelled[index] ? undefined : decimal.exec(text)?.[1];
    if (!written) continue;
    const path = written
      .normalize('NFKC')
      .split(/[.–—-]/)
      .map(Number);
    const above = path.slice(0, -1).join('.');
    const number = path.at(-1) ?? 0;
    const before = last.get(above);
    const goesOn = before === undefined ? number === 1 : number - before <= widestGap;
    if (number < 1 || !goesOn || (before !== undefined && number < before)) continue;
    last.set(above, number);
    paths.set(index, path);
  }
  return paths;
}

/** Takes （2 for a number where （1） or （1 stands before it and no bracket follows. */
function labelUnclosed(
  blocks: readonly Block[],
  own: readonly (Labelled | null)[],
): (Labelled | null)[] {
  const last = new Map<Family, number>();
  return blocks.map(({ text }, index) => {
    const labelled = own[index] ?? null;
    if (labelled) {
      last.set(labelled.label.family, labelled.label.number);
      return labelled;
    }
    const written = unclosed.exec(text)?.[1];
    if (!written || /[）)]/.test(text.slice(0, bracketReach))) return null;
    const number = numberOf(written);
    const family = /[\d０-９]/.test(written) ? 'digit-bracketed' : 'han-bracketed';
    if (!number || last.get(family) !== number - 1) return null;
    last.set(family, number);
    return labelledBy(unclosed, text, family, number);
  });
}

/** Takes 2) for （2） where （1） stands before it, and 1) where （2） is the next. */
function joinVariants(labelled: readonly (Labelled | null)[]): (Labelled | null)[] {
  const variants: readonly Family[] = ['digit-bracketed', 'digit-half-bracketed'];
  let open: Label | null = null;
  const following = nextLabels(labelled, variants);
  return labelled.map((line, index) => {
    if (!line || !variants.includes(line.label.family)) return line;
    let label = line.label;
    const { number, family } = label;
    const next = following[index];
    const goesOn: boolean =
      number === 1
        ? next?.family === 'digit-bracketed' && next.number === 2
        : open?.family === 'digit-bracketed' && open.number === number - 1;
    if (family === 'digit-half-bracketed' && goesOn)
      label = { ...label, family: 'digit-bracketed' };
    open = label;
    return { ...line, label };
  });
}

/** For each line, the next label of these families after it. */
function nextLabels(
  labelled: readonly (Labelled | null)[],
  among: readonly Family[],
): (Label | null)[] {
  const following: (Label | null)[] = new Array(labelled.length).fill(null);
  for (let index = labelled.length - 2; index >= 0; index -= 1) {
    const next = labelled[index + 1]?.label;
    following[index] = next && among.includes(next.family) ? next : (following[index + 1] ?? null);
  }
  return following;
}
