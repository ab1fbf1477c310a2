import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Settling } from './settling.ts';

let looks: string[];
let settling: Settling<string>;

beforeEach(() => {
  vi.useFakeTimers();
  looks = [];
  settling = new Settling((changes, isSettled) => {
    looks.push(changes.join(' ') + (isSettled ? ', settled' : ''));
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const change = (name: string) => settling.add(name, name);

it('looks soon after a save, and once more when its file must be whole', () => {
  change('a');
  change('b');
  change('a');
  vi.advanceTimersByTime(20);
  expect(looks).toEqual(['a b']);
  vi.advanceTimersByTime(60);
  expect(looks).toEqual(['a b', 'a b, settled']);
  vi.advanceTimersByTime(1000);
  expect(looks).toHaveLength(2);
});

it('looks again at the changes of before when others come in between', () => {
  change('a');
  vi.advanceTimersByTime(40);
  change('b');
  vi.advanceTimersByTime(80);
  expect(looks).toEqual(['a', 'a b', 'a b, settled']);
  change('c');
  vi.advanceTimersByTime(20);
  expect(looks.at(-1)).toBe('c');
});

it('waits for the end of a burst', () => {
  for (let file = 0; file < 100; file += 1) {
    change(`${file}`);
    vi.advanceTimersByTime(10);
  }
  expect(looks).toEqual([]);
  vi.advanceTimersByTime(20);
  expect(looks).toHaveLength(1);
});
