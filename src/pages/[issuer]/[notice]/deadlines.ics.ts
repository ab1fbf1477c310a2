import type { APIRoute } from 'astro';
import { currentContent } from '../../../loader/current-content.ts';
import { noticesOf } from '../../../notice/content/content.ts';
import { deadlineLastDays } from '../../../notice/derived/last-day.ts';
import { type CalendarProps, calendarResponse } from '../../_calendar.ts';

export function getStaticPaths() {
  return noticesOf(currentContent().content).flatMap((notice) => {
    const lastDays = deadlineLastDays(notice);
    const props: CalendarProps = { name: `${notice.issuer.name}整改期限`, lastDays };
    return lastDays.length > 0
      ? [{ params: { issuer: notice.issuer.id, notice: notice.id }, props }]
      : [];
  });
}

export const GET: APIRoute<CalendarProps> = ({ props, site }) => calendarResponse(props, site);
