import { type Day, printDay } from '../../../notice/time/day.ts';
import { dayOfDate } from '../../../notice/time/printed-dates.ts';
import { printsDay } from '../../../notice/time/prints-day.ts';
import { inspectionsIn, type StatedInspection } from '../../dates/inspections-in.ts';
import type { Rule, RuleFinding, RuleInput } from '../../rule.ts';

const advice = '核对批准的原文，看看是不是年份或月份写错了；原文也是这样的，请起草部门改正。';

/** In the words, the findings were told after the inspection ended, and both before publication. */
export const inspectionOrder: Rule = {
  id: 'inspection-order',
  severity: 'warning',
  *check(input) {
    const { notice, passages } = input;
    const stated = inspectionsIn(passages);
    const early = stated.flatMap(beforeEnd);
    yield* early.length > 0 ? early : outOfOrder(input);
    if (!notice.published) return;
    for (const one of stated) yield* afterPublication(one, notice, notice.published);
  },
};

function dayTold({ feedback }: StatedInspection): Day | null {
  return feedback && feedback.year !== null ? dayOfDate(feedback, null) : null;
}

function beforeEnd(stated: StatedInspection): RuleFinding[] {
  const { passage, range, feedback } = stated;
  const told = dayTold(stated);
  if (!feedback || !told || !range || told >= range.to) return [];
  return [
    {
      place: passage.placeOf(feedback.index, feedback.end),
      message: `反馈应在巡察结束（${printDay(range.to)}）之后；这里写的是 ${printDay(told)}`,
      advice,
      related: {
        ...range.passage.placeOf(range.index, range.end),
        message: '巡察的起止日期写在这里',
      },
    },
  ];
}

/** Days that front matter took from the words (inspection-agrees), in whatever form these print them. */
function* outOfOrder({ notice, words }: RuleInput): Iterable<RuleFinding> {
  const { inspection, placeOf } = notice;
  for (const [earlier, later, names] of [
    ['from', 'to', ['巡察开始', '巡察结束']],
    ['to', 'feedback', ['巡察结束', '反馈']],
  ] as const) {
    const [first, second] = [inspection[earlier], inspection[later]];
    if (!first || !second || first <= second) continue;
    if (!printsDay(words, first) || !printsDay(words, second)) continue;
    yield {
      place: placeOf(['inspection', later]),
      message: `${names[1]}应不早于${names[0]}（${printDay(first)}）；正文写的是 ${printDay(second)}`,
      advice,
    };
  }
}

function* afterPublication(
  stated: StatedInspection,
  { inspection }: RuleInput['notice'],
  published: Day,
): Iterable<RuleFinding> {
  const { passage, range, feedback } = stated;
  const told = dayTold(stated);
  if (feedback && told && told > published && told !== inspection.feedback) {
    yield {
      place: passage.placeOf(feedback.index, feedback.end),
      message: `反馈应早于发布（${printDay(published)}）；这里写的是 ${printDay(told)}`,
      advice,
    };
  } else if (range && range.to > published && range.to !== inspection.to) {
    yield {
      place: range.passage.placeOf(range.index, range.end),
      message: `巡察应在发布（${printDay(published)}）之前结束；这里写的是 ${printDay(range.to)}`,
      advice,
    };
  }
}
