import { expect, it } from 'vitest';
import { readHeight } from './height-message.ts';

it('reads the height that a frame tells', () => {
  expect(readHeight({ type: 'tongbao:height', height: 119.2 })).toBe(120);
});

it.each([
  null,
  undefined,
  'tongbao:height',
  { height: 100 },
  { type: 'other', height: 100 },
  { type: 'tongbao:height' },
  { type: 'tongbao:height', height: '100' },
  { type: 'tongbao:height', height: 0 },
  { type: 'tongbao:height', height: Number.NaN },
  { type: 'tongbao:height', height: 1e9 },
])('reads none in %j', (message) => {
  expect(readHeight(message)).toBeNull();
});
