import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../notice/text/numbering.ts';
import { headingThatRunsOn, namesProblem, wholeHeading } from './heading-shape.ts';
import { firstSentenceEnd, maskQuoted, withoutMasked } from './sentences.ts';

describe('quotations', () => {
  it.each([
    ['甲“乙。丙”丁。', '甲丁。'],
    ['甲“乙‘丙。’丁。”戊', '甲戊'],
    ['甲（乙。丙', '甲（乙。丙'],
    ['甲“乙（丙”丁', '甲丁'],
    ['没有引号。', '没有引号。'],
  ])('%s without what is quoted', (text, expected) => {
    expect(withoutMasked(maskQuoted(text))).toBe(expected);
  });

  it('keep their place', () => {
    expect(maskQuoted('“一。”二。')).toHaveLength(6);
    expect(firstSentenceEnd(maskQuoted('“一。”二。'))).toBe(6);
  });
});

describe('printed numbers', () => {
  it.each([
    ['一、甲', 'han', 1, '一、'],
    ['十二、甲', 'han', 12, '十二、'],
    ['（三）甲', 'han-bracketed', 3, '（三）'],
    ['(二十一)甲', 'han-bracketed', 21, '(二十一)'],
    ['1、 甲', 'digit', 1, '1、'],
    ['1. 甲', 'digit', 1, '1.'],
    ['１２．甲', 'digit', 12, '１２．'],
    ['（ 7 ）甲', 'digit-bracketed', 7, '（7）'],
    ['(8)甲', 'digit-bracketed', 8, '(8)'],
    ['9）甲', 'digit-half-bracketed', 9, '9）'],
    ['Ⅳ、甲', 'roman', 4, 'Ⅳ、'],
    ['IX.甲', 'roman', 9, 'IX.'],
    ['第二部分 甲', 'part', 2, '第二部分'],
    ['第十二、甲', 'ordinal', 12, '第十二、'],
    ['问题二十一：甲', 'problem', 21, '问题二十一：'],
    ['问题 3 甲', 'problem', 3, '问题3'],
    ['③甲', 'circled', 3, '③'],
  ])('%s', (text, family, number, printed) => {
    expect(parseLabel(text)).toEqual({ label: { family, number, printed }, words: '甲' });
  });

  it.each([
    '第一，甲',
    '问题一大堆',
    '一是甲',
    '2024年甲',
    '1.5倍',
    '2024.甲',
    '（甲）乙',
    '十四五规划',
    '甲、乙',
    '0.甲',
  ])('%s has none', (text) => expect(parseLabel(text)).toBeNull());
});

describe('headings', () => {
  it.each(['加强学习', '学习不够深入。', '关于“学习不深。检查不严”问题。'])(
    '%s is one',
    (words) => {
      expect(wholeHeading(words)).toEqual({ title: words, rest: '' });
    },
  );

  it.each(['加强学习。党委多次组织学习。', '甲、', `${'长'.repeat(61)}。`, ''])(
    '%s is none',
    (words) => expect(wholeHeading(words)).toBeNull(),
  );

  it.each([
    ['针对学习不深的问题，提高认识。', '针对学习不深的问题', '，提高认识。'],
    ['关于“甲问题，乙”问题，改进工作。', '关于“甲问题，乙”问题', '，改进工作。'],
    ['关于学习不深问题。一是甲。二是乙。', '关于学习不深问题。', '一是甲。二是乙。'],
    ['学习不深。整改情况：已经学习。', '学习不深。', '整改情况：已经学习。'],
  ])('%s runs on', (words, title, rest) => {
    expect(headingThatRunsOn(words)).toEqual({ title, rest });
  });

  it.each(['关于甲不够，乙问题，丙方面', '针对学习不深的问题', '加强学习。党委组织学习。'])(
    '%s does not run on',
    (words) => expect(headingThatRunsOn(words)).toBeNull(),
  );

  it('tell a problem from a remedy and from a theme', () => {
    expect(namesProblem('学习不够深入。')).toBe(true);
    expect(namesProblem('针对“甲”问题')).toBe(true);
    expect(namesProblem('重视理论学习')).toBe(false);
    expect(namesProblem('关于落实不到位方面')).toBe(false);
  });
});
