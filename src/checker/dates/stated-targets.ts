import type { RectificationItem } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { beginsWithMeasure } from '../../notice/markdown/measure-marks.ts';
import { rememberingObject } from '../../notice/text/remembering.ts';
import { sentencesOf } from '../../notice/text/sentence.ts';
import type { Day } from '../../notice/time/day.ts';
import { deadlineDay } from '../../notice/time/deadline.ts';
import type { RuleInput } from '../rule.ts';
import { isUnfinished } from '../status/unfinished-item.ts';
import { lastReached, targetTimes } from './target-words.ts';

/** A time by which something is meant to be reached, as running words state it: 力争…底前完成. */
export interface StatedTarget {
  /** The item in whose words it stands; null where they are the notice's own. */
  item: RectificationItem | null;
  passage: Passage;
  words: string;
  start: number;
  end: number;
  /** The last day on which it can be met; without a year of its own, in the year of publication. */
  day: Day;
  hasYear: boolean;
}

/** What comes next, up to the next measure: 下一步，…3月底前完成…. */
const next = /(?<=^|[，,；;：:])\s{0,3}(?:下一?步|下一?阶段|接下来|后续)/;
const titles = /《[^《》\n]{0,80}》/g;
const blotted = (title: string) => '□'.repeat(title.length);
const headingOfNext = /下一?步|下一?阶段|今后|后续|打算/;

/**
 * What unfinished items, and what comes next in the notice's own words, are meant to reach by when.
 * Several rules ask for it.
 */
export const statedTargets = rememberingObject(
  ({ notice: { published }, passages }: RuleInput): readonly StatedTarget[] =>
    published ? [...allTargets(passages, published)] : [],
);

function* allTargets(passages: readonly Passage[], published: Day): Iterable<StatedTarget> {
  for (const passage of passages) {
    if (passage.kind !== 'paragraph' || !isAhead(passage) || !/月|季度|年/.test(passage.text))
      continue;
    yield* targetsIn(passage, published);
  }
}

/** An item that states no status may be unfinished; what its words say later is read in `targetsIn`. */
function isAhead({ item, headings }: Passage): boolean {
  if (item) return item.status === undefined || isUnfinished(item);
  return headings.some(({ text }) => headingOfNext.test(text));
}

function* targetsIn(passage: Passage, published: Day): Iterable<StatedTarget> {
  const { text, item } = passage;
  const done = item && !item.status ? lastReached(text) : -1;
  let isNext = false;
  for (const sentence of sentencesOf(text.replaceAll(titles, blotted))) {
    if (beginsWithMeasure(sentence.text)) isNext = false;
    const nextFrom: number = isNext ? 0 : sentence.text.search(next);
    isNext ||= nextFrom >= 0;
    for (const { words, index, namesYear, year } of targetTimes(sentence.text, nextFrom)) {
      const inYear = namesYear ? '' : (year ?? `${published.slice(0, 4)}年`);
      const day = deadlineDay(inYear + words, published);
      const start = sentence.index + index;
      if (!day || done > start) continue;
      yield { item, passage, words, start, end: start + words.length, day, hasYear: year !== null };
    }
  }
}
