import { currentStatus } from '../../../notice/content/content.ts';
import { type ItemStatus, statusNames } from '../../../notice/status/item-status.ts';
import { type Day, printDay } from '../../../notice/time/day.ts';
import { openDeadlines } from '../../dates/open-deadlines.ts';
import { statedTargets } from '../../dates/stated-targets.ts';
import type { Rule } from '../../rule.ts';
import { isUnfinished } from '../../status/unfinished-item.ts';

/** A deadline that has passed since publication is followed by word of what came of it. */
export const deadlineOver: Rule = {
  id: 'deadline-over',
  severity: 'hint',
  *check(input) {
    const { today, notice } = input;
    const told = new Set<string>();
    for (const { item, status, day, place } of openDeadlines(input)) {
      if (day >= today) continue;
      told.add(item.id);
      if (isToldByDeadlinePassed(day, item.status, notice.published)) continue;
      yield { place, message: messageOf('完成时限', day, status), advice };
    }
    for (const { item, passage, start, end, day, hasYear } of statedTargets(input)) {
      const status = item && currentStatus(item);
      if (!status || !isUnfinished({ status }) || !hasYear) continue;
      if (day >= today || told.has(item.id)) continue;
      told.add(item.id);
      if (notice.published === undefined || day < notice.published) continue;
      const place = passage.placeOf(start, end);
      yield { place, message: messageOf('打算完成的时间', day, status), advice };
    }
  },
};

const advice =
  '已经办结的，在这个事项的 history 里补一条进展记录，或者另发后续通报；通报的原文不用改。';

function messageOf(time: string, day: Day, status: ItemStatus): string {
  return `${time}已在${printDay(day)}届满；这一项还是“${statusNames[status]}”`;
}

/** What its words call not completed and was over at publication is a finding of its own. */
function isToldByDeadlinePassed(
  day: Day,
  stated: ItemStatus | undefined,
  published: Day | undefined,
): boolean {
  const isNotDone = stated === 'in-progress' || stated === 'not-completed';
  return isNotDone && published !== undefined && day < published;
}
