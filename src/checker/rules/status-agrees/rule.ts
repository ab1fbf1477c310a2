import { printedStatus, statusNames, statusOf } from '../../../notice/item-status.ts';
import type { Rule } from '../../rule.ts';

/** An item's status is the one that its own status line prints. */
export const statusAgrees: Rule = {
  id: 'status-agrees',
  severity: 'error',
  *check({ items }) {
    for (const item of items) {
      const printed = printedStatus(item.paragraphs);
      const expected = printed && statusOf(printed.words);
      if (!printed || !expected || expected === item.status) continue;
      yield {
        place: item.placeOf(['status']),
        message: item.status
          ? `status 应与正文一致：正文写的是“${printed.words}”（${expected}）；status 写的是 ${item.status}（${statusNames[item.status]}）`
          : `正文写了完成情况“${printed.words}”；应有一行“status: ${expected}”，没有找到`,
        advice: `核对批准的原文，把 status 改为 ${expected}，或者改正抄错的正文。`,
        related: {
          file: item.file,
          line: printed.paragraph.line,
          column: 1,
          message: '正文在这里写明完成情况',
        },
      };
    }
  },
};
