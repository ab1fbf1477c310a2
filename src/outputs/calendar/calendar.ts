import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { LastDay } from '../../notice/derived/last-day.ts';
import { type Day, startOfDay } from '../../notice/time/day.ts';
import { plainText } from '../plain-text.ts';
import type { ToAddress } from '../to-address.ts';
import { calendarEvent } from './calendar-event.ts';

/** In seconds. */
const dayLength = 86_400;
/** At nine in the morning, three days before: an event of whole days begins at midnight. */
const reminder = 3 * dayLength - 9 * 3600;

/**
 * Last days as an iCalendar file (RFC 5545): an event of a whole day each, without times, so that no
 * time zone moves it. Nothing in it is of the day of the build.
 * @param name What calendars call it.
 * @param today What is dated later is not told yet.
 * @param toAddress The whole address of a path from the site's root; null where the site's own is
 * not known: in a calendar, no other leads anywhere.
 */
export async function calendarFile(
  name: string,
  lastDays: readonly LastDay[],
  today: Day,
  toAddress: ToAddress | null,
): Promise<string> {
  const calendar = ical({
    // The library does not escape it.
    name: escapeText(plainText(name), false),
    prodId: { company: 'Tongbao', product: 'Tongbao', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: dayLength,
  });
  const events = await Promise.all(lastDays.map((last) => calendarEvent(last, today)));
  for (const { day, stated, path, lines, ...event } of events) {
    const url = toAddress?.(path) ?? null;
    calendar.createEvent({
      id: event.uid,
      sequence: event.revision,
      // As UTC, of which the library takes the day.
      start: new Date(day),
      allDay: true,
      // Of two events with one UID a calendar takes the later: where no day is stated, any later one.
      stamp: stated ? startOfDay(stated) : new Date(0),
      lastModified: stated ? startOfDay(stated) : null,
      summary: plainText(event.summary),
      description: plainText([...lines, ...(url ? [url] : [])].join('\n')),
      url,
      // A day to remember, of which nobody is taken up.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: event.reminds ? [{ type: ICalAlarmType.display, triggerBefore: reminder }] : [],
    });
  }
  // Every line ends with CR and LF; the library leaves the last one without.
  return `${calendar.toString()}\r\n`;
}
