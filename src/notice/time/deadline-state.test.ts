import { describe, expect, it } from 'vitest';
import { deadlineState, deadlineStateName } from './deadline-state.ts';

describe('deadlineState', () => {
  it.each([
    ['2025-12-11', 'ahead', '还有 20 天'],
    ['2025-12-31', 'ahead', '今天到期'],
    ['2026-01-01', 'passed', '已超过期限 1 天，尚未公布完成'],
    ['2026-12-31', 'passed', '已超过期限 365 天，尚未公布完成'],
  ])('on %s is %s: %s', (today, code, words) => {
    const state = deadlineState('2025-12-31', today);
    expect(state.code).toBe(code);
    expect(deadlineStateName(state)).toBe(words);
  });
});
