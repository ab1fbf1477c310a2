import type { APIRoute } from 'astro';
import { currentContent } from '../../loader/current-content.ts';
import { noticesOf } from '../../notice/content/content.ts';
import { lastDaysOf } from '../../notice/derived/last-day.ts';
import { type CalendarProps, calendarResponse } from '../_calendar.ts';

/** /calendar.ics and /<issuer>/calendar.ics, to subscribe to, where there is a day to tell. */
export function getStaticPaths() {
  const { content } = currentContent();
  const calendars = [
    { folder: undefined, name: content.site.title, notices: noticesOf(content) },
    ...content.issuers.map(({ id, name, notices }) => ({
      folder: id,
      name: `${name}巡察整改`,
      notices,
    })),
  ];
  return calendars.flatMap(({ folder, name, notices }) => {
    const lastDays = lastDaysOf(notices);
    return lastDays.length > 0
      ? [{ params: { folder }, props: { name, lastDays } satisfies CalendarProps }]
      : [];
  });
}

export const GET: APIRoute<CalendarProps> = ({ props, site }) => calendarResponse(props, site);
