const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const chineseDay = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;

/** Milliseconds of one day. Asia/Shanghai has had no daylight saving since 1991. */
const dayLength = 86_400_000;
/** Asia/Shanghai is eight hours ahead of UTC. */
const shanghaiOffset = 8 * 3_600_000;

/** A day in Asia/Shanghai in the form 2025-05-06, so that days compare as strings. */
export type Day = string;

/** The day that is written 2025-05-06 or 2025年5月6日; null if it is no such form or no such day. */
export function readDay(written: string): Day | null {
  const parts = isoDay.exec(written) ?? chineseDay.exec(written);
  return parts && toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day of these numbers, or null if no calendar has it. */
export function toDay(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists =
    year >= 1000 &&
    year <= 9999 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day it is in Asia/Shanghai at this moment. */
export function dayInShanghai(moment: Date): Day {
  return new Date(moment.getTime() + shanghaiOffset).toISOString().slice(0, 10);
}

/** The moment at which a day begins in Asia/Shanghai. */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(day) - shanghaiOffset);
}

/** Whole days from one day to another; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** The day as Chinese documents print it: 2025年5月6日. */
export function printDay(value: Day): string {
  const [year, month, dayOfMonth] = value.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}
