import { describe, expect, it } from 'vitest';
import { statesProblem } from './problem.ts';

describe('statesProblem', () => {
  it.each([
    ['存在问题：采购不规范。', true],
    ['存在的具体问题：采购不规范。', true],
    ['具体问题表现:采购不规范。', true],
    ['问题：采购不规范。', true],
    ['反馈问题：采购不规范。', true],
    ['问题整改情况：一是整改。', false],
    ['问题台账：一是整改。', false],
    ['一是查找问题：自查。', false],
  ])('%s: %s', (text, states) => {
    expect(statesProblem({ text })).toBe(states);
  });

  it('goes by the column where there is one', () => {
    expect(statesProblem({ text: '采购不规范。', column: '存在问题' })).toBe(true);
    expect(statesProblem({ text: '问题：已整改。', column: '整改措施' })).toBe(false);
  });
});
