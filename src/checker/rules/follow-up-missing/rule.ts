import type { RectificationItem } from '../../../notice/content/content.ts';
import { type ItemStatus, statusNames } from '../../../notice/status/item-status.ts';
import type { Rule } from '../../rule.ts';
import { type StatusHeading, statusHeadingOver } from '../../status/status-heading.ts';

/** A later section that tells of the unfinished items again leaves none of them out. */
export const followUpMissing: Rule = {
  id: 'follow-up-missing',
  severity: 'warning',
  needsAllItems: true,
  *check({ notice: { file, items }, passages }) {
    const lists = new Map<ItemStatus, StatusHeading['heading']>();
    const told = new Set<RectificationItem>();
    for (const passage of passages) {
      const over = passage.followUp && statusHeadingOver(passage);
      if (!over || !passage.item) continue;
      lists.set(over.status, over.heading);
      told.add(passage.item);
    }
    for (const [status, heading] of lists) {
      const all = items.filter((item) => item.status === status);
      const missing = new Set(all.filter((item) => !told.has(item)));
      // A section that tells of some alone was never meant to be whole.
      if (missing.size * 2 > all.length) continue;
      for (const { kind, item, text, placeOf } of passages) {
        if (kind !== 'item-title' || !item || !missing.has(item)) continue;
        yield {
          place: placeOf(0, text.length),
          message: `“${heading.text}”应说到所有“${statusNames[status]}”的事项；这一项没有说到（共 ${all.length} 项，说到 ${all.length - missing.size} 项）`,
          advice: '核对批准的原文：是后面漏了这一项，还是这一项的完成情况写错了。',
          related: { file, line: heading.line, column: 1, message: '后面在这里再次说到' },
        };
      }
    }
  },
};
