import { statusNames } from '../../../notice/status/item-status.ts';
import { printedStatus } from '../../../notice/status/printed-status.ts';
import type { Rule } from '../../rule.ts';
import { areContradictory } from '../../status/status-conflict.ts';
import { statusHeadingOver } from '../../status/status-heading.ts';
import { statusPlace } from '../../status/status-place.ts';

/** What an item's own words say of its status does not contradict the heading it stands under. */
export const statusUnderHeading: Rule = {
  id: 'status-under-heading',
  severity: 'warning',
  *check({ notice: { file }, passages }) {
    for (const passage of passages) {
      const { item, kind } = passage;
      if (kind !== 'item-title' || !item) continue;
      const over = statusHeadingOver(passage);
      const printed = over && printedStatus(item);
      if (!printed || !areContradictory(over.status, printed.status)) continue;
      yield {
        place: statusPlace(item, passages),
        message: `放在标题“${over.heading.text}”下面的，应是“${statusNames[over.status]}”的事项；这里写的是“${printed.words}”`,
        advice: '核对批准的原文：是完成情况写错了，还是放错了地方。',
        related: { file, line: over.heading.line, column: 1, message: '标题在这里写明完成情况' },
      };
    }
  },
};
