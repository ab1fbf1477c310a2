import { type Day, printDay } from '../../../notice/day.ts';
import { type ItemStatus, statusNames } from '../../../notice/item-status.ts';
import { openDeadlines } from '../../dates/open-deadlines.ts';
import { statedTargets } from '../../dates/stated-targets.ts';
import type { Rule } from '../../rule.ts';

/** A deadline that has passed since publication is followed by word of what came of it. */
export const deadlineOver: Rule = {
  id: 'deadline-over',
  severity: 'hint',
  *check(input) {
    const { today, notice } = input;
    const told = new Set<string>();
    for (const { item, day, place } of openDeadlines(input)) {
      if (day >= today) continue;
      told.add(item.id);
      if (isToldByDeadlinePassed(day, item.status, notice.published)) continue;
      yield { place, message: messageOf('完成时限', day, item.status), advice };
    }
    for (const { item, passage, start, end, day, hasYear } of statedTargets(input)) {
      if (!item?.status || !hasYear || day >= today || told.has(item.id)) continue;
      told.add(item.id);
      if (notice.published === undefined || day < notice.published) continue;
      const place = passage.placeOf(start, end);
      yield { place, message: messageOf('打算完成的时间', day, item.status), advice };
    }
  },
};

const advice = '已经办结的，另发后续通报公布结果；通报的原文不用改。';

function messageOf(time: string, day: Day, status: ItemStatus): string {
  return `${time}已在${printDay(day)}届满；通报里这一项还是“${statusNames[status]}”`;
}

/** What was not completed and over when the notice was published is a finding of its own. */
function isToldByDeadlinePassed(day: Day, status: ItemStatus, published: Day | undefined): boolean {
  return published !== undefined && day < published && status !== 'mostly-completed';
}
