import { type Day, dayInShanghai } from '../notice/time/day.ts';

/** The day on which the pages are built, in Asia/Shanghai. */
export function buildDay(): Day {
  return dayInShanghai(new Date());
}
