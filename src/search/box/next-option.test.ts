import { expect, it } from 'vitest';
import { nextOption } from './next-option.ts';

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 1, 3, 2],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 2],
  ['ArrowDown', 0, 1, 0],
] as const)('%s from %i of %i leads to %i', (key, active, count, expected) => {
  expect(nextOption(key, active, count)).toBe(expected);
});
