import type { Passage } from '../../../notice/content/passage.ts';
import {
  type MeasureMark,
  mayBeginElsewhere,
  measureMarks,
} from '../../../notice/markdown/measure-marks.ts';
import { type SequenceFault, sequenceFaults } from '../../numbering/sequence.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** Lists in running words count on: no 二是 without 一是, no 四是 after 二是, no 一是 alone. */
export const measureSequence: Rule = {
  id: 'measure-sequence',
  severity: 'warning',
  *check({ passages }) {
    const words = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item-title');
    for (const run of Map.groupBy(words, runOf).values()) {
      const marks = run.flatMap((passage) =>
        measureMarks(passage.text).map((mark) => ({ ...mark, passage })),
      );
      if (marks.length === 0) continue;
      for (const fault of sequenceFaults(marks)) yield* findingOf(marks, fault);
      yield* aloneIn(marks, run);
    }
  },
};

type PlacedMark = MeasureMark & { passage: Passage };

/** Where lists go on from one passage to the next: an item, a follow-up, the words under a heading. */
function runOf({ item, followUp, headings, column, cell }: Passage): string {
  const inTable = cell ? `${cell.row} ${cell.column}` : column;
  return [item?.id, followUp?.line, headings.at(-1)?.anchor, inTable].join(' ');
}

function* findingOf(marks: readonly PlacedMark[], fault: SequenceFault): Iterable<RuleFinding> {
  const mark = marks[fault.at];
  if (!mark || (fault.kind === 'first-missing' && mayBeginElsewhere(mark))) return;
  const before = fault.after === null ? undefined : marks[fault.after];
  const found = `这里是“${printed(mark)}”${fault.kind === 'repeated' ? '，重复了' : ''}`;
  yield {
    place: placeOf(mark),
    message: before
      ? `应接着“${printed(before)}”往下数；${found}`
      : `“${printed(mark)}”前面应有第一条；没有找到`,
    advice: '核对批准的原文：是序号印错了，还是漏了一条。',
    ...(before && { related: { ...placeOf(before), message: '前一个序号在这里' } }),
  };
}

/** Other words that a second point may begin with. */
const second = /其次|第二|二则|再者|再是|另一?是|另一方面|还有|另外|二[、：:]/;

function* aloneIn(marks: readonly PlacedMark[], run: readonly Passage[]): Iterable<RuleFinding> {
  const serial = marks.filter(({ form }) => form === 'serial');
  const [only] = serial;
  if (!only || serial.length > 1 || only.number !== 1) return;
  if (marks.some(({ number }) => number > 1) || run.some(({ text }) => second.test(text))) return;
  yield {
    place: placeOf(only),
    message: '“一是”后面应有“二是”；没有找到',
    advice: '核对批准的原文：是漏了后面的，还是只有一条、不该写“一是”。',
  };
}

function printed({ passage, start, end }: PlacedMark): string {
  return passage.text.slice(start, end);
}

function placeOf({ passage, start, end }: PlacedMark) {
  return passage.placeOf(start, end);
}
