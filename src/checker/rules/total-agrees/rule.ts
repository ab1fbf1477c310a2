import type { Notice } from '../../../notice/content/content.ts';
import { aspectCount } from '../../counts/aspect-count.ts';
import { countsOf, type Listed, listedAround, listedByNotice } from '../../counts/listed-items.ts';
import { partCountsIn } from '../../counts/part-count.ts';
import {
  countAdvice,
  countFinding,
  countsOutsideItems,
  isNear,
  type StatedCount,
  statedCounts,
} from '../../counts/stated-count.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** Where one total is right, a small number beside it is more likely that of some part. */
const smallTotal = 10;

/** The problems of which a notice speaks are as many as it, or that part of it, lists. */
export const totalAgrees: Rule = {
  id: 'total-agrees',
  severity: 'warning',
  needsAllItems: true,
  *check({ notice, passages }) {
    const whole = listedByNotice(notice);
    if (whole.items.length === 0) return;
    const ofParts = countsOutsideItems(passages, partCountsIn);
    yield* ofParts.flatMap((stated) => partFindings(stated, notice));
    const totals = statedCounts(passages).filter(
      ({ status, amount }) => status === null && !ofParts.some((one) => one.amount === amount),
    );
    const right = totals.filter(({ amount }) => amount.value === whole.items.length);
    yield* right.flatMap((stated) => aspectFindings(stated, notice, whole));
    for (const stated of totals) {
      const { value } = stated.amount;
      if (right.length > 0 && value < smallTotal) continue;
      const around = listedAround(notice, stated.passage);
      const lists = around ? [around, whole] : [whole];
      if (lists.some((listed) => countsOf(listed).has(value))) continue;
      const meant = lists.find(({ items }) => isNear(value, items.length));
      if (meant) yield countFinding(stated, '整改事项', meant.items);
    }
  },
};

/** What a part says of itself holds for no other; of follow-ups it may tell some again. */
function partFindings(stated: StatedCount, notice: Notice): RuleFinding[] {
  const listed = listedAround(notice, stated.passage);
  const { value } = stated.amount;
  if (!listed || listed.outermost === 0 || countsOf(listed).has(value)) return [];
  return isNear(value, listed.items.length)
    ? [countFinding(stated, '这一部分的整改事项', listed.items)]
    : [];
}

/** 反馈的4个方面9个问题 where the 9 problems stand under 3 headings that name each a 方面. */
function aspectFindings(stated: StatedCount, notice: Notice, whole: Listed): RuleFinding[] {
  const count = aspectCount(stated, notice);
  if (!count) return [];
  const { amount, listed } = count;
  const last = listed.at(-1);
  if (!last || countsOf(whole).has(amount.value) || !isNear(amount.value, listed.length)) return [];
  const { text, placeOf } = stated.passage;
  const end = amount.end + '方面'.length;
  return [
    {
      place: placeOf(amount.index, end),
      message: `应与列出的一致，列出的方面共${listed.length}个；这里写的是“${text.slice(amount.index, end)}”`,
      advice: countAdvice,
      related: {
        file: notice.file,
        line: last.line,
        column: 1,
        message: `列出的第${listed.length}个，也是最后一个`,
      },
    },
  ];
}
