import { statusNames } from '../../../notice/status/item-status.ts';
import { printedStatus } from '../../../notice/status/printed-status.ts';
import type { Rule } from '../../rule.ts';
import { valueFix } from '../../value-fix.ts';

/** An item's status is the one that its own words print. */
export const statusAgrees: Rule = {
  id: 'status-agrees',
  severity: 'error',
  *check({ notice }) {
    const { items } = notice;
    for (const item of items) {
      const printed = printedStatus(item);
      if (!printed || printed.status === item.status) continue;
      const expected = printed.status;
      const where = printed.paragraph ? '正文' : '标题';
      yield {
        place: item.placeOf(['status']),
        message: item.status
          ? `status 应与${where}一致：${where}写的是“${printed.words}”（${expected}）；status 写的是 ${item.status}（${statusNames[item.status]}）`
          : `${where}写了完成情况“${printed.words}”；应有一行“status: ${expected}”，没有找到`,
        advice: `核对批准的原文，把 status 改为 ${expected}，或者改正抄错的${where}。发布以后才有的进展，写在 history 里。`,
        related: {
          ...(printed.paragraph
            ? { file: item.file, line: printed.paragraph.line, column: 1 }
            : item.placeOf(['title'])),
          message: `${where}在这里写明完成情况`,
        },
        ...valueFix(item, ['status'], expected),
      };
    }
  },
};
