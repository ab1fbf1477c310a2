import type { RectificationItem } from '../../../notice/content/content.ts';

/**
 * How many items from this one on are counted anew, from 1, by numbers that stand before already; 0
 * where this one begins no such list, or stands in it alone and is one double.
 */
export function lengthOfRestart(
  items: readonly Pick<RectificationItem, 'number'>[],
  index: number,
  before: ReadonlyMap<number, unknown>,
): number {
  if (items[index]?.number !== 1 || !before.has(1)) return 0;
  let length = 1;
  while (items[index + length]?.number === length + 1) length += 1;
  return length > 1 && before.has(2) ? length : 0;
}
