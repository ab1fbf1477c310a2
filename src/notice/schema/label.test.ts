import { describe, expect, it } from 'vitest';
import {
  defaultFollowUpLabel,
  defaultItemLabel,
  headingOf,
  labelPattern,
  printLabel,
} from './label.ts';

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

describe('headingOf', () => {
  it.each([
    ['1', '1 甲不够'],
    ['一', '一 甲不够'],
    ['1-2', '1-2 甲不够'],
    ['（1）', '（1）甲不够'],
    ['①', '①甲不够'],
    ['一是', '一是甲不够'],
    ['', '甲不够'],
  ])('sets a label off where it ends in a number: %j', (printedLabel, heading) => {
    expect(headingOf({ printedLabel, title: '甲不够' })).toBe(heading);
  });
});
