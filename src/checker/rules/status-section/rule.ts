import type { RectificationItem } from '../../../notice/content/content.ts';
import { linesOf } from '../../../notice/status/item-lines.ts';
import { statusNames } from '../../../notice/status/item-status.ts';
import { printedStatus } from '../../../notice/status/printed-status.ts';
import { labelledFields } from '../../../notice/text/labelled-fields.ts';
import type { Rule } from '../../rule.ts';
import { statusHeadingOver } from '../../status/status-heading.ts';
import { valueFix } from '../../value-fix.ts';

/** An item whose own words state no status has the one that the heading over it states. */
export const statusSection: Rule = {
  id: 'status-section',
  severity: 'error',
  *check({ notice: { file }, passages }) {
    for (const passage of passages) {
      const { item, kind } = passage;
      if (kind !== 'item-title' || !item) continue;
      const over = statusHeadingOver(passage);
      if (!over || over.status === item.status || statesStatus(item)) continue;
      const { heading, status } = over;
      const expected = `${status}（${statusNames[status]}）`;
      yield {
        place: item.placeOf(['status']),
        message: `status 应与所在的标题一致：标题“${heading.text}”说的是 ${expected}；${
          item.status
            ? `status 写的是 ${item.status}（${statusNames[item.status]}）`
            : '这里没有写 status'
        }`,
        advice: `核对批准的原文。标题说得对的，写“status: ${status}”；放错了地方的，把它移到对的标题下面。`,
        // What a person has written may be right, and the item in the wrong place.
        ...(item.status === undefined && valueFix(item, ['status'], status)),
        related: { file, line: heading.line, column: 1, message: '标题在这里写明完成情况' },
      };
    }
  },
};

/** True if an item states a status of its own, in words that are known (status-agrees) or not. */
function statesStatus(item: RectificationItem): boolean {
  const lines = item.paragraphs.flatMap(linesOf).flatMap(({ text }) => labelledFields(text));
  return printedStatus(item) !== null || lines.some(({ kind }) => kind === 'status');
}
