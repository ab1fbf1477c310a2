import { describe, expect, it } from 'vitest';
import { spokenPieces } from './spoken-pieces.ts';

const cut = (text: string) => spokenPieces(text).map(({ start, end }) => text.slice(start, end));

describe('what is spoken in one go', () => {
  it('ends where a sentence ends, with the quotes that close there', () => {
    expect(cut('一是增设窗口。二是“开通夜间门诊。”三是公示价格；完成情况：已完成')).toEqual([
      '一是增设窗口。',
      '二是“开通夜间门诊。”',
      '三是公示价格；',
      '完成情况：已完成',
    ]);
  });

  it('is part of a sentence only where that is too long for one breath', () => {
    const clause = `${'预约挂号'.repeat(5)}排队，`;
    expect(cut(`${clause.repeat(4)}全部已完成。`)).toEqual([
      clause.repeat(2),
      clause.repeat(2),
      '全部已完成。',
    ]);
  });

  it('is never part of a number, a word or a character of two units', () => {
    for (const middle of ['2024', '12345678', 'example', '𠮷', '99.5%']) {
      for (let before = 40; before < 52; before += 1) {
        const pieces = cut(`${'号'.repeat(before)}${middle}${'诊'.repeat(60)}`);
        expect(pieces.filter((piece) => piece.includes(middle))).toHaveLength(1);
      }
    }
  });

  it('holds every character, in pieces of at most 50', () => {
    const texts = [
      '',
      '。',
      '。。。',
      '长'.repeat(501),
      `${'一，'.repeat(300)}。`,
      '9'.repeat(120),
    ];
    for (const text of texts) {
      expect(cut(text).join('')).toBe(text);
      expect(Math.max(0, ...cut(text).map(({ length }) => length))).toBeLessThanOrEqual(50);
    }
  });

  it('is found in no time in a paragraph of a million characters', () => {
    for (const text of ['字', '，', '”', '。”', '9'].map((part) => part.repeat(1_000_000))) {
      expect(cut(text).join('')).toBe(text);
    }
  });
});
