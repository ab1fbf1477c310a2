import { expect, it, vi } from 'vitest';
import { remembering } from './remembering.ts';

it('answers as the function does, and asks it once of a text', () => {
  const lengthOf = vi.fn((text: string) => ({ length: text.length }));
  const remembered = remembering(lengthOf);
  expect(remembered('甲乙')).toEqual({ length: 2 });
  expect(remembered('')).toEqual({ length: 0 });
  expect(remembered('甲乙')).toBe(remembered('甲乙'));
  expect(lengthOf).toHaveBeenCalledTimes(2);
});

it('lets go of texts, so that memory does not grow with the site', () => {
  const lengthOf = vi.fn((text: string) => text.length);
  const remembered = remembering(lengthOf);
  for (let count = 0; count < 20_000; count += 1) remembered(`第${count}段`);
  remembered('第0段');
  expect(lengthOf).toHaveBeenCalledTimes(20_001);
});
