import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginBuild, buildDay } from './today.ts';

beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  vi.useFakeTimers({ now: new Date('2026-07-05T15:59:59Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const nextDay = () => vi.setSystemTime(new Date('2026-07-05T16:00:01Z'));

it('is the day in Shanghai on which pages are made', () => {
  expect(buildDay()).toBe('2026-07-05');
  nextDay();
  expect(buildDay()).toBe('2026-07-06');
});

it('stays the same for a build that goes on over midnight', () => {
  beginBuild();
  nextDay();
  expect(buildDay()).toBe('2026-07-05');
});

it('is what SOURCE_DATE_EPOCH says in seconds', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1751731200');
  beginBuild();
  expect(buildDay()).toBe('2025-07-06');
});

it.each(['', 'x', '-1', '1.5', '1751731200000', '4102444800'])(
  'is today where that says “%s”',
  (told) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', told);
    expect(buildDay()).toBe('2026-07-05');
  },
);
