import { type Day, daysBetween } from './day.ts';

/** 完成时限的状态 of an item that is not told as completed, on one day. */
export type DeadlineState =
  | { code: 'ahead'; daysLeft: number }
  | { code: 'passed'; daysOver: number };

/** How a deadline that ends with `day` stands on a day in Asia/Shanghai. */
export function deadlineState(day: Day, today: Day): DeadlineState {
  const days = daysBetween(today, day);
  return days < 0 ? { code: 'passed', daysOver: -days } : { code: 'ahead', daysLeft: days };
}

/**
 * The state in a few words. Of one that has passed it says what is sure: that nobody told the item
 * as completed, whatever was done.
 */
export function deadlineStateName(state: DeadlineState): string {
  if (state.code === 'passed') return `已超过期限 ${state.daysOver} 天，尚未公布完成`;
  return state.daysLeft === 0 ? '今天到期' : `还有 ${state.daysLeft} 天`;
}
