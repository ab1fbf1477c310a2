import { publicAddress } from '../../templates/address.ts';
import { buildDay } from '../loader/today.ts';
import type { LastDay } from '../notice/derived/last-day.ts';
import { calendarFile } from '../outputs/calendar/calendar.ts';

/** What a route of calendars knows. */
export interface CalendarProps {
  name: string;
  lastDays: LastDay[];
}

/** Answers with a calendar. */
export async function calendarResponse(
  { name, lastDays }: CalendarProps,
  site: URL | undefined,
): Promise<Response> {
  const toAddress = site ? publicAddress(site) : null;
  return new Response(await calendarFile(name, lastDays, buildDay(), toAddress), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
