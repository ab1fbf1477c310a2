import type { Place } from '../../diagnostics/diagnostic.ts';
import type { RectificationItem } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { printedStatus } from '../../notice/status/printed-status.ts';

/** Where the words of an item state its status; where none do, its key in front matter. */
export function statusPlace(item: RectificationItem, passages: readonly Passage[]): Place {
  const words = printedStatus(item)?.words;
  const passage =
    words === undefined
      ? undefined
      : passages.findLast((one) => one.item === item && !one.followUp && one.text.includes(words));
  if (words === undefined || !passage) return item.placeOf(['status']);
  const start = passage.text.lastIndexOf(words);
  return passage.placeOf(start, start + words.length);
}
