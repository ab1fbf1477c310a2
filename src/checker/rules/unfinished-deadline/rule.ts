import { statusNames } from '../../../notice/status/item-status.ts';
import type { Rule } from '../../rule.ts';
import {
  isCompletedSince,
  isUnfinished,
  saysWhatNext,
  saysWhen,
  saysWhenTogether,
} from '../../status/unfinished-item.ts';

/** An item that is not completed, and says what comes next, says by when, too. */
export const unfinishedDeadline: Rule = {
  id: 'unfinished-deadline',
  severity: 'hint',
  *check({ notice, passages }) {
    let together: boolean | null = null;
    for (const { kind, item, text, placeOf } of passages) {
      if (kind !== 'item-title' || !item?.status || !isUnfinished(item)) continue;
      if (isCompletedSince(item)) continue;
      // Without a next step, unfinished-explained tells it.
      if (saysWhen(item) || !saysWhatNext(item)) continue;
      together ??= saysWhenTogether(notice);
      if (together) continue;
      yield {
        place: placeOf(0, text.length),
        message: `没有整改完成的事项（${statusNames[item.status]}），最好写明什么时候完成；这个事项里没有找到时限`,
        advice: '核对批准的原文：原文写了的，补上；原文没有写的，请定稿的人决定要不要补。',
      };
    }
  },
};
