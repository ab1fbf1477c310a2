import { type Day, dayInShanghai } from '../notice/day.ts';

/** The day on which the pages are built, in Asia/Shanghai. */
export function buildDay(): Day {
  return dayInShanghai(new Date());
}
