import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Day } from '../../../notice/time/day.ts';
import { dayOfDate, type PrintedDate, printedDates } from '../../../notice/time/printed-dates.ts';
import type { Block } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import { attachmentsStart, isIssueLine } from './attachments.ts';

/** 落款: its printed lines and the day of issue. */
export interface Signature {
  /** None where words stand after it: it then stays among the words. */
  lines: string[];
  day: Day | null;
}

const mostLines = 6;
const longestLine = 60;
/** At most this many short lines stand below the signature on a web page. */
const mostCredits = 12;
/** At most this many places are looked at above which a signature may stand. */
const mostEnds = 20;
const signer = /(?:委员会|党委|党组|党总支|党支部|医院|保健院|中心|领导小组|办公室)$/;
const committee = /(?:委员会|党委|党组|党总支)$/;

/**
 * Splits the signature and date of issue, and what belongs to the document but not to its text (a
 * list of attachments above the signature; attachments and 抄送 below it) from the text. The day
 * that stands below the title counts where the signature names none.
 */
export function splitSignature(
  blocks: readonly Block[],
  belowTitle: Day | null = null,
): {
  rest: Block[];
  /** List of attachments; and the signature with what follows it, where words follow it. */
  appended: Block[];
  signature: Signature;
  doubts: Doubt[];
} {
  const attached = attachmentsStart(blocks);
  const { start, end, day: signed } = findSignature(blocks, attached);
  const day = signed ?? belowTitle;
  const isLast = end === blocks.length;
  const tail = isLast ? start : blocks.length;
  const appended = blocks.slice(Math.min(attached, start), tail);
  // Tables of attachments may list items: they are left to the text.
  const text = appended.some(({ table }) => table) ? tail : tail - appended.length;
  return {
    rest: blocks.slice(0, text),
    appended: blocks.slice(text, tail),
    signature: { lines: isLast ? blocks.slice(start).map((block) => block.text) : [], day },
    doubts: day ? [] : [unpublished(blocks[start]?.line ?? null)],
  };
}

/** Where the signature begins and ends; at the end of all where there is none. */
function findSignature(blocks: readonly Block[], attached: number) {
  const credits = creditsStart(blocks);
  const ends = blocks.flatMap((block, index) =>
    index > 1 &&
    (index === attached ||
      isIssueLine(block) ||
      (isBelowDate(blocks, index) && (index > attached || index >= credits)))
      ? [index]
      : [],
  );
  const last = { ...signatureAbove(blocks, blocks.length), end: blocks.length };
  if (last.start < blocks.length) return last;
  for (const end of ends.slice(0, mostEnds)) {
    const found = signatureAbove(blocks, end);
    if (found.day) return { ...found, end };
  }
  return last;
}

/** Where the short lines at the end begin, which web pages print: 编辑：…, 上一篇：…. */
function creditsStart(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(
    ({ text, table }) => table || text.length > longestLine || /[。；]/.test(text),
  );
  return Math.max(last + 1, blocks.length - mostCredits);
}

/** True for a block right below a date on a line of its own. */
function isBelowDate(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  if (!above || above.table || above.text.length > longestLine) return false;
  return dateAtEnd(withoutWhiteSpace(above.text))?.index === 0;
}

/** The signature right above a place; it begins there where there is none. */
function signatureAbove(blocks: readonly Block[], end: number): { start: number; day: Day | null } {
  let start = end;
  let day: Day | null = null;
  let dated = false;
  while (start > 1 && end - start < mostLines) {
    if (blocks[start - 1]?.table) break;
    const line = withoutWhiteSpace(blocks[start - 1]?.text ?? '');
    if (line.length > longestLine || /[，。；：！？]/.test(line)) break;
    const date = dateAtEnd(line);
    const before = date ? line.slice(0, date.index) : line;
    const fits = before === '' ? date !== null : (dated ? signer : committee).test(before);
    if (!fits && !(date && signer.test(before))) break;
    if (date && dated) break;
    if (date) {
      dated = true;
      day = dayOfDate(date, null);
    }
    start -= 1;
  }
  return { start, day };
}

function unpublished(line: number | null): Doubt {
  return {
    rule: 'import-published',
    severity: 'hint',
    line,
    message: '落款处没有找到公布日期，published 没有填',
    advice: '知道公布日期的，在 notice.md 里写上 published，例如 published: 2025-05-06。',
  };
}

/** The date with its year at the end of a line. */
function dateAtEnd(line: string): PrintedDate | null {
  const date = printedDates(line).at(-1);
  return date && date.year !== null && date.end === line.length ? date : null;
}
