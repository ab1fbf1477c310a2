import { type ItemStatus, statusNames } from '../../../notice/status/item-status.ts';
import type { Rule } from '../../rule.ts';
import { isUnfinished } from '../../status/unfinished-item.ts';

/** A change that takes back what was done, or that changes nothing, says in a note why it is told. */
export const historyExplained: Rule = {
  id: 'history-explained',
  severity: 'warning',
  *check({ notice }) {
    for (const { status: stated, history, placeOf } of notice.items) {
      let before = stated;
      for (const [index, { status, note }] of history.entries()) {
        const reason = note === undefined && before && reasonForNote(before, status);
        if (reason) {
          yield {
            place: placeOf(['history', index]),
            message: `${reason}，应有一行 note 说明；这一条没有`,
            advice: '补上 note，用一两句话说明做到了什么、为什么；状态写错的，改正 status。',
          };
        }
        before = status;
      }
    }
  },
};

function reasonForNote(before: ItemStatus, now: ItemStatus): string | null {
  if (now === before) return `完成情况仍是“${statusNames[now]}”的进展记录`;
  return isUnfinished({ status: now }) && !isUnfinished({ status: before })
    ? `由“${statusNames[before]}”退回“${statusNames[now]}”的`
    : null;
}
