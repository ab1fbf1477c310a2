import { type Day, toDay } from '../../notice/day.ts';
import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';

/** 落款: its printed lines and the day they name. */
export interface Signature {
  lines: string[];
  day: Day | null;
}

const mostLines = 6;
const longestLine = 60;
const arabicDate = /(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const hanDate =
  /([〇零○Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;
const signer = /(?:委员会|党委|党组|党总支|党支部|医院|保健院|中心|领导小组|办公室)$/;
const committee = /(?:委员会|党委|党组|党总支)$/;

/** Splits the signature and date of issue under the text from the text. */
export function splitSignature(blocks: readonly Block[]): {
  rest: Block[];
  signature: Signature;
  doubts: Doubt[];
} {
  let start = blocks.length;
  let day: Day | null = null;
  let dated = false;
  while (start > 1 && blocks.length - start < mostLines) {
    const line = (blocks[start - 1]?.text ?? '').replaceAll(/\s+/g, '');
    if (line.length > longestLine || /[，。；：！？]/.test(line)) break;
    const date = arabicDate.exec(line) ?? hanDate.exec(line);
    const before = date ? line.slice(0, date.index) : line;
    const fits = before === '' ? date !== null : (dated ? signer : committee).test(before);
    if (!fits && !(date && signer.test(before))) break;
    if (date && dated) break;
    if (date) {
      dated = true;
      day = toDay(...numbersOf(date));
    }
    start -= 1;
  }
  const lines = blocks.slice(start).map(({ text }) => text);
  const doubts: Doubt[] = day
    ? []
    : [
        {
          rule: 'import-published',
          severity: 'hint',
          line: blocks[start]?.line ?? null,
          message: '落款处没有写明公布日期，published 没有填',
          advice: '知道公布日期的，在 notice.md 里写上 published，例如 published: 2025-05-06。',
        },
      ];
  return { rest: blocks.slice(0, start), signature: { lines, day }, doubts };
}

function numbersOf(date: RegExpExecArray): [number, number, number] {
  const [, year = '', month = '', dayOfMonth = ''] = date;
  if (/\d/.test(year)) return [Number(year), Number(month), Number(dayOfMonth)];
  const digitsOf = (written: string) =>
    [...written].map((digit) => Math.max('一二三四五六七八九'.indexOf(digit) + 1, 0));
  return [Number(digitsOf(year).join('')), countOf(month), countOf(dayOfMonth)];
}

function countOf(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (part: string | undefined) => '一二三四五六七八九'.indexOf(part ?? '0') + 1;
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones ? digit(ones) : 0);
}
