import { daysInMonth } from '../../../notice/time/day.ts';

/** What follows words that are no day of a month: 6月31号楼, 2月30日均. */
export const otherThing = /^(?:均|龄|[文床院线机柜窗]|病[区房床]|诊室)/;

/** What is wrong with a day of a month, in Chinese; null if a calendar has it. */
export function dayFault(year: number | null, month: number, dayOfMonth: number): string | null {
  if (month < 1 || month > 12) return '应是 1 月到 12 月中的一天';
  // A leap year where none is printed.
  const last = daysInMonth(year ?? 2024, month);
  if (dayOfMonth >= 1 && dayOfMonth <= last) return null;
  const name = year === null ? `${month}月` : `${year}年${month}月`;
  return `应是日历上有的一天，${name}只有 ${last} 天`;
}
