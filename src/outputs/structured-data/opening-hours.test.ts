import { describe, expect, it } from 'vitest';
import { openingHours } from './opening-hours.ts';

const hours = (opens: string, closes: string) => ({
  '@type': 'OpeningHoursSpecification',
  opens,
  closes,
});
const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describe('printed hours', () => {
  it.each([
    ['8:30-17:30', [hours('08:30', '17:30')]],
    ['8：30—12：00，14:30～17:30', [hours('08:30', '12:00'), hours('14:30', '17:30')]],
    ['9:00至11:00', [hours('09:00', '11:00')]],
  ])('%s are read as they are', (printed, expected) => {
    expect(openingHours(printed)).toEqual(expected);
  });

  it('name their days where they are the same in every week', () => {
    expect(openingHours('周一至周五 8:30-17:30')).toEqual([
      { ...hours('08:30', '17:30'), dayOfWeek: workdays },
    ]);
    expect(openingHours('每天，8:00-20:00')?.[0]).toMatchObject({
      dayOfWeek: [...workdays, 'Saturday', 'Sunday'],
    });
  });

  it.each([
    '工作日8:30-17:30',
    '上午8:30-11:30，下午2:30-5:30',
    '8:30-17:30（节假日除外）',
    '8:30-25:00',
    '17:30-8:30',
    '8:30-12:00，下午',
    '全天',
    '8:30',
    'constructor8:30-17:30',
    '',
    '8'.repeat(5000),
  ])('%.20s are left out, not guessed', (printed) => {
    expect(openingHours(printed)).toBeNull();
  });
});
