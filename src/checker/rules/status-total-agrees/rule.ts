import type { RectificationItem } from '../../../notice/content/content.ts';
import type { ItemStatus } from '../../../notice/status/item-status.ts';
import { listedAround, listedByNotice } from '../../counts/listed-items.ts';
import {
  countsOutsideItems,
  isNear,
  type StatedCount,
  statedCounts,
} from '../../counts/stated-count.ts';
import { compareCount } from '../../counts/status-count.ts';
import { unnamedCountsIn } from '../../counts/unnamed-count.ts';
import { amountsBySentence } from '../../figures/sentence-amounts.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** The problems that a notice calls completed, and so on, are as many as it lists as such. */
export const statusTotalAgrees: Rule = {
  id: 'status-total-agrees',
  severity: 'warning',
  needsAllItems: true,
  *check({ notice, passages }) {
    const { items } = listedByNotice(notice);
    const named = statedCounts(passages);
    const unnamed = countsOutsideItems(passages, (passage) =>
      named.some((one) => one.passage === passage && one.status)
        ? []
        : unnamedCountsIn(passage, items.length),
    );
    const stated = [...named, ...unnamed];
    const isWhole = listsAll(stated, items.length);
    const apart = new Set(stated.map(({ status }) => status));
    const right = new Set<ItemStatus>();
    const wrong: { status: ItemStatus; finding: RuleFinding; ofPart: boolean }[] = [];
    for (const count of stated) {
      if (!count.status || isOfMore(count, stated, items.length)) continue;
      const around = listedAround(notice, count.passage)?.items;
      const ofPart = isOfPart(count, stated, around);
      if (!isWhole && !ofPart) continue;
      const lists = around ? [around, items] : [items];
      const outcome = compareCount(count, count.status, lists, apart);
      if (outcome === 'right') right.add(count.status);
      else if (outcome) wrong.push({ status: count.status, finding: outcome, ofPart });
    }
    // Beside a right number of a status another one is most likely that of an earlier day.
    for (const { status, finding, ofPart } of wrong) {
      if (ofPart || !right.has(status)) yield finding;
    }
  },
};

/**
 * True if a notice lists all problems that it counts: their stated total, or where there is none
 * all that have a status, are about as many as its items. Else it lists a selection, or groups them otherwise.
 */
function listsAll(stated: readonly StatedCount[], items: number): boolean {
  const ofStatus = new Map(stated.map(({ status, amount }) => [status, amount.value]));
  ofStatus.delete(null);
  const sum = [...ofStatus.values()].reduce((total, value) => total + value, 0);
  const totals = stated.filter(({ status }) => status === null).map(({ amount }) => amount.value);
  return items > 0 && (totals.length > 0 ? totals : [sum]).some((total) => isNear(total, items));
}

/** True if a number stands beside one of more than are listed: 38项任务，已完成35项，正在推进3项. */
function isOfMore(count: StatedCount, stated: readonly StatedCount[], items: number): boolean {
  return stated.some(
    ({ passage, amount: { value } }) =>
      passage === count.passage && value > items && !isNear(value, items),
  );
}

/** True if a number is the only one in its part, and all that stands in that part has its status. */
function isOfPart(
  { passage, status, amount }: StatedCount,
  stated: readonly StatedCount[],
  around: readonly RectificationItem[] | undefined,
): boolean {
  const counts = stated.filter((one) => one.passage === passage);
  if (counts.length > 1 || !around?.every((item) => item.status === status)) return false;
  // What is missing may stand beside it: 4个问题已完成，今年又完成1个.
  return !amountsBySentence(passage)
    .flatMap(({ amounts }) => amounts)
    .some(({ unit, value }) => unit === amount.unit && value === around.length - amount.value);
}
