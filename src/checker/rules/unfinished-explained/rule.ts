import { statusNames } from '../../../notice/status/item-status.ts';
import type { Rule } from '../../rule.ts';
import {
  isCompletedSince,
  isUnfinished,
  saysWhatNext,
  saysWhen,
  saysWhenTogether,
} from '../../status/unfinished-item.ts';
import { withoutNextStepLine } from './next-step-lines.ts';

/** An item that is not completed says by when it will be, or what comes next. */
export const unfinishedExplained: Rule = {
  id: 'unfinished-explained',
  severity: 'warning',
  *check({ notice, passages }) {
    const lacking = withoutNextStepLine(notice);
    let together: boolean | null = null;
    for (const { kind, item, text, placeOf } of passages) {
      if (kind !== 'item-title' || !item?.status || !isUnfinished(item)) continue;
      if (isCompletedSince(item)) continue;
      const usual = lacking.get(item);
      if (!usual && (saysWhen(item) || saysWhatNext(item))) continue;
      together ??= saysWhenTogether(notice);
      if (together) continue;
      const expected = usual
        ? `应像其他 ${usual.count} 个一样写明“${usual.label}：”`
        : '应写明完成时限或者下一步怎样做';
      yield {
        place: placeOf(0, text.length),
        message: `没有整改完成的事项（${statusNames[item.status]}），${expected}；这个事项里没有找到`,
        advice: '核对批准的原文：原文写了的，补上；原文没有写的，请定稿的人决定要不要补。',
      };
    }
  },
};
