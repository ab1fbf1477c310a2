import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';

const workdays: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/**
 * Words for days that name the same days in every week; none are named by ''. 工作日 is not among
 * them: holidays and make-up days decide which they are.
 */
const daysByName = new Map<string, readonly DayOfWeek[] | null>([
  ['', null],
  ['周一至周五', workdays],
  ['星期一至星期五', workdays],
  ['周一到周五', workdays],
  ['星期一到星期五', workdays],
  ['每天', [...workdays, 'Saturday', 'Sunday']],
  ['每日', [...workdays, 'Saturday', 'Sunday']],
]);

const range = /^(\d{1,2}):(\d{2})[-—–~～至到]{1,2}(\d{1,2}):(\d{2})$/;

/**
 * Printed hours of a phone, such as 周一至周五8:30-12:00，14:30-17:30, as schema.org has them. Null
 * where they are not read whole and surely: nothing is guessed.
 */
export function openingHours(printed: string): OpeningHoursSpecification[] | null {
  const text = printed.normalize('NFKC').replaceAll(/\s/g, '');
  const begins = text.search(/\d/);
  if (begins < 0) return null;
  const dayOfWeek = daysByName.get(text.slice(0, begins).replace(/[,:]$/, ''));
  if (dayOfWeek === undefined) return null;
  const ranges = text
    .slice(begins)
    .split(/[,、;和及]/)
    .map((part) => range.exec(part));
  const hours: OpeningHoursSpecification[] = [];
  for (const found of ranges) {
    const opens = found && clock(found[1], found[2]);
    const closes = found && clock(found[3], found[4]);
    if (!opens || !closes || opens >= closes) return null;
    hours.push({
      '@type': 'OpeningHoursSpecification',
      ...(dayOfWeek && { dayOfWeek }),
      opens,
      closes,
    });
  }
  return hours;
}

/** A time of day as 08:30; null if no clock shows it. */
function clock(hour = '', minute = ''): string | null {
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}
