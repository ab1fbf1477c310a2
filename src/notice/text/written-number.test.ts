import { expect, it } from 'vitest';
import { readNumber } from './written-number.ts';

it.each([
  ['60', 60],
  ['６０', 60],
  ['二〇二五', 2025],
  ['二○二五', 2025],
  ['二零二五', 2025],
  ['十', 10],
  ['十五', 15],
  ['三十', 30],
  ['二十八', 28],
  ['两', 2],
  ['一百二十', 120],
  ['一百〇五', 105],
])('%s is %i', (written, number) => expect(readNumber(written)).toBe(number));

it.each(['', '几', '十十', '五十十', '1a', '半'])('%j is no number', (written) =>
  expect(readNumber(written)).toBeNull(),
);
