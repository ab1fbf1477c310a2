import { describe, expect, it } from 'vitest';
import { defaultFollowUpLabel, defaultItemLabel, labelPattern, printLabel } from './label.ts';

describe('printLabel', () => {
  it.each([
    [defaultItemLabel, 3, '（3）'],
    [defaultFollowUpLabel, 12, '12.'],
    ['{n}、', 1, '1、'],
    ['问题{n}：', 7, '问题7：'],
  ])('%s of %i is %s', (pattern, number, label) => {
    expect(printLabel(pattern, number)).toBe(label);
  });
});

describe('labelPattern', () => {
  it.each([
    ['（3）', 3, '（{n}）'],
    ['12.', 12, '{n}.'],
    ['（三）', 3, null],
    ['', 1, null],
  ])('of %j with %i is %j', (label, number, pattern) => {
    expect(labelPattern(label, number)).toBe(pattern);
  });

  it('is undone by printLabel', () => {
    for (const label of ['（1）', '1.', '1、', '问题1：', '11']) {
      const pattern = labelPattern(label, 1);
      expect(pattern && printLabel(pattern, 1)).toBe(label);
    }
  });
});
