import { describe, expect, it } from 'vitest';
import { looksLikeSlip } from './slip.ts';

describe('looksLikeSlip', () => {
  it.each([
    ['one digit is another', 284200, 274200, 1],
    ['two neighbours changed places', 7420, 7240, 1],
    ['one digit is missing', 12450, 1245, 1],
    ['the last place is one off', 6, 5, 1],
    ['the last place is one off, with a carry', 100, 99, 1],
    ['a ten too much', 45, 35, 1],
    ['in units of a tenth', 8.5, 7.5, 0.1],
  ])('holds where %s', (_, printed, expected, unit) => {
    expect(looksLikeSlip(printed, expected, unit)).toBe(true);
  });

  it.each([
    ['the same', 12, 12, 1],
    ['far off', 120, 1180, 1],
    ['two digits unlike', 1118, 1180, 1],
    ['short and unlike by one digit', 14, 18, 1],
    ['two off', 12, 10, 1],
    ['below nothing', -3, 3, 1],
  ])('does not where the numbers are %s', (_, printed, expected, unit) => {
    expect(looksLikeSlip(printed, expected, unit)).toBe(false);
  });
});
