import type { Heading } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { statusOfFollowUpHeading, statusOfHeading } from '../../notice/status/heading-status.ts';
import type { ItemStatus } from '../../notice/status/item-status.ts';

/** A heading that states a status of what stands under it. */
export interface StatusHeading {
  heading: Heading;
  status: ItemStatus;
}

/** The innermost heading over a passage that states a status; null if none does. */
export function statusHeadingOver({
  headings,
  followUp,
}: Pick<Passage, 'headings' | 'followUp'>): StatusHeading | null {
  for (const heading of headings.toReversed()) {
    const status = (followUp ? statusOfFollowUpHeading : statusOfHeading)(heading.text);
    if (status) return { heading, status };
  }
  return null;
}
