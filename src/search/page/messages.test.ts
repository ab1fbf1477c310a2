import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../engine/engine.ts';
import { answerMessage } from './messages.ts';

const answer = (hits: number, unfiltered: number) =>
  ({ items: Array.from({ length: hits }), unfiltered }) as unknown as SearchAnswer;

describe('answerMessage', () => {
  it('says nothing where there are hits', () => {
    expect(answerMessage('药品', answer(1, 3))).toBe('');
  });

  it('lays no blame on the words where the filters leave nothing', () => {
    expect(answerMessage('药品', answer(0, 3))).toBe('没有符合所选条件的整改事项。');
  });

  it('quotes what is not found', () => {
    expect(answerMessage(' 火箭 ', answer(0, 0))).toContain('没有整改事项含有“火箭”');
    expect(answerMessage('药品 火箭', answer(0, 0))).toContain('没有整改事项符合“药品 火箭”');
    expect(answerMessage('药品 -采购', answer(0, 0))).toContain('没有整改事项符合“药品 -采购”');
  });
});
