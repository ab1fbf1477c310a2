import { describe, expect, it } from 'vitest';
import { dayInShanghai } from '../time/day.ts';
import { type WindowDates, windowDatesOf, windowState, windowStateName } from './comment-window.ts';

const dates: WindowDates = { opens: '2025-05-06', closes: '2025-07-05', outcomePublished: null };

function nameOn(day: string, changes: Partial<WindowDates> = {}): string {
  return windowStateName(windowState({ ...dates, ...changes }, day));
}

describe('windowState', () => {
  it.each([
    ['two days before', '2025-05-04', '2 天后开始征求意见'],
    ['the day before', '2025-05-05', '1 天后开始征求意见'],
    ['the first day', '2025-05-06', '正在征求意见，还剩 60 天'],
    ['the day before the last', '2025-07-04', '正在征求意见，还剩 1 天'],
    ['the last day', '2025-07-05', '征求意见今天截止'],
    ['the day after', '2025-07-06', '征求意见已结束'],
  ])('on %s', (_, day, name) => {
    expect(nameOn(day)).toBe(name);
  });

  it('is open until the last second of the last day in Shanghai', () => {
    expect(windowState(dates, dayInShanghai(new Date('2025-07-05T15:59:59Z'))).code).toBe('open');
    expect(windowState(dates, dayInShanghai(new Date('2025-07-05T16:00:00Z'))).code).toBe('closed');
    expect(windowState(dates, dayInShanghai(new Date('2025-05-05T15:59:59Z'))).code).toBe(
      'upcoming',
    );
    expect(windowState(dates, dayInShanghai(new Date('2025-05-05T16:00:00Z'))).code).toBe('open');
  });

  it('is open from the start where only its end is stated', () => {
    expect(nameOn('2020-01-01', { opens: null })).toMatch(/^正在征求意见/);
    expect(nameOn('2025-07-06', { opens: null })).toBe('征求意见已结束');
  });

  it('may last one day', () => {
    const changes = { opens: '2025-07-05' };
    expect(nameOn('2025-07-04', changes)).toBe('1 天后开始征求意见');
    expect(nameOn('2025-07-05', changes)).toBe('征求意见今天截止');
    expect(nameOn('2025-07-06', changes)).toBe('征求意见已结束');
  });

  it('has an outcome from the day of its publication on', () => {
    const changes = { outcomePublished: '2025-07-20' };
    expect(nameOn('2025-07-05', changes)).toBe('征求意见今天截止');
    expect(nameOn('2025-07-19', changes)).toBe('征求意见已结束');
    expect(nameOn('2025-07-20', changes)).toBe('征求意见已结束，结果已公布');
  });

  it('is not stated where the notice names no window', () => {
    expect(windowStateName(windowState(null, '2025-05-06'))).toBe('未注明征求意见时间');
  });
});

it('takes the days from front matter', () => {
  expect(windowDatesOf(undefined)).toBeNull();
  expect(windowDatesOf({ closes: '2025-07-05' })).toEqual({ ...dates, opens: null });
  expect(
    windowDatesOf({ closes: '2025-07-05', outcome: { published: '2025-07-20' } }),
  ).toMatchObject({ outcomePublished: '2025-07-20' });
});
