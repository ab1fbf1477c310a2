import type { Passage } from '../../../notice/content/passage.ts';
import { statusNames } from '../../../notice/status/item-status.ts';
import { printDay } from '../../../notice/time/day.ts';
import { openDeadlines } from '../../dates/open-deadlines.ts';
import { statedTargets } from '../../dates/stated-targets.ts';
import type { Rule } from '../../rule.ts';
import { isCompletedSince } from '../../status/unfinished-item.ts';

const advice =
  '核对批准的原文：是不是已经完成、年份写错，或者时限改过了；确实过期的，请起草部门说明原因和新的时限。';

/**
 * An item that is not completed has a deadline that was not over when the notice was published, and
 * what is still to be reached is not said to be reached before.
 */
export const deadlinePassed: Rule = {
  id: 'deadline-passed',
  severity: 'warning',
  *check(input) {
    const { published } = input.notice;
    if (!published) return;
    const told = new Set<string | Passage>();
    for (const { item, day, place } of openDeadlines(input)) {
      if (day >= published) continue;
      told.add(item.id);
      // 基本完成 may be what was meant to be reached by then; what is 已完成 in the words was reached.
      if (item.status !== 'in-progress' && item.status !== 'not-completed') continue;
      yield {
        place,
        message: `“${statusNames[item.status]}”的事项，完成时限应在发布（${printDay(published)}）之后；这里写的“${item.deadline}”发布时已过`,
        advice,
      };
    }
    for (const { item, passage, words, start, end, day, hasYear } of statedTargets(input)) {
      const owner = item?.id ?? passage;
      if (item && isCompletedSince(item)) continue;
      if (!hasYear || day >= published || told.has(owner)) continue;
      told.add(owner);
      yield {
        place: passage.placeOf(start, end),
        message: `还没有完成的事，打算完成的时间应在发布（${printDay(published)}）之后；这里写的“${words}”发布时已过`,
        advice,
      };
    }
  },
};
