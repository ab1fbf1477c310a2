import { countStatuses, type RectificationItem } from '../../notice/content/content.ts';
import { type ItemStatus, statusNames } from '../../notice/status/item-status.ts';
import type { RuleFinding } from '../rule.ts';
import { countFinding, isNear, type StatedCount } from './stated-count.ts';

/**
 * Whether a stated number of items with a status is right for one of the lists that may be meant,
 * or nearly so, which is told; null if it must be of something else. `apart` are the statuses that
 * the notice counts by themselves.
 */
export function compareCount(
  stated: StatedCount,
  status: ItemStatus,
  lists: readonly (readonly RectificationItem[])[],
  apart: ReadonlySet<ItemStatus | null>,
): 'right' | RuleFinding | null {
  const { value } = stated.amount;
  if (lists.some((items) => isPossible(value, items, possible(items, status, apart)))) {
    return 'right';
  }
  const known = lists.filter(isKnown);
  for (const meant of meanings(status, apart)) {
    const list = known.find((items) => items.some((item) => isOneOf(item, meant)));
    if (!list) continue;
    const counted = list.filter((item) => isOneOf(item, meant));
    const more = unstated(list);
    const names = meant.map((one) => `“${statusNames[one]}”`).join('');
    const besides = more > 0 ? `（不算没有写明完成情况的${more}项）` : '';
    return isNear(value, counted.length + (value > counted.length ? more : 0))
      ? countFinding(stated, `${names}的整改事项${besides}`, counted)
      : null;
  }
  return null;
}

function isOneOf({ status }: RectificationItem, statuses: readonly ItemStatus[]): boolean {
  return statuses.some((one) => one === status);
}

/** How many items state no status: each may be of any. */
function unstated(items: readonly RectificationItem[]): number {
  return items.filter(({ status }) => status === undefined).length;
}

/** True if but few of them may be of any status. */
function isKnown(items: readonly RectificationItem[]): boolean {
  return isNear(items.length, items.length - unstated(items));
}

function isPossible(
  value: number,
  items: readonly RectificationItem[],
  counts: ReadonlySet<number>,
): boolean {
  const most = isKnown(items) ? unstated(items) : 0;
  return [...counts].some((count) => value >= count && value <= count + most);
}

/** What one status may take in where a notice does not count all five apart. */
const takesIn: Readonly<Record<ItemStatus, readonly ItemStatus[]>> = {
  completed: ['sustained', 'mostly-completed'],
  sustained: ['completed'],
  'mostly-completed': ['in-progress'],
  'in-progress': ['sustained', 'mostly-completed', 'not-completed'],
  'not-completed': ['in-progress', 'mostly-completed'],
};

const unfinished: readonly ItemStatus[] = ['in-progress', 'not-completed'];

/** The status itself, and where no item has it and it is not finished, all that is unfinished. */
function meanings(
  status: ItemStatus,
  apart: ReadonlySet<ItemStatus | null>,
): readonly (readonly ItemStatus[])[] {
  const isOpen =
    unfinished.includes(status) && unfinished.every((one) => one === status || !apart.has(one));
  return isOpen ? [[status], unfinished] : [[status]];
}

/**
 * The numbers that may be meant by that of a status: with and without those that it may take in,
 * unless the notice counts them `apart`.
 */
function possible(
  items: readonly RectificationItem[],
  status: ItemStatus,
  apart: ReadonlySet<ItemStatus | null>,
): Set<number> {
  const counts = countStatuses(items);
  let sums = [counts[status]];
  const others = takesIn[status].filter((one) => !apart.has(one));
  for (const more of others) sums = sums.flatMap((sum) => [sum, sum + counts[more]]);
  return new Set(sums);
}
