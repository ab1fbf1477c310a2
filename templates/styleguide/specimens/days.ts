import type { Day } from '../../../src/notice/time/day.ts';

/** The day that is so many days after another; before it, if `count` is negative. */
export function dayAfter(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
