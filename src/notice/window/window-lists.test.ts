import { expect, it } from 'vitest';
import { windowLists } from './window-lists.ts';

const windows = {
  late: { opens: '2025-05-01', closes: '2025-07-31', outcomePublished: null },
  early: { opens: null, closes: '2025-06-30', outcomePublished: null },
  next: { opens: '2025-08-01', closes: '2025-08-31', outcomePublished: null },
  soon: { opens: '2025-07-01', closes: '2025-09-30', outcomePublished: null },
  answered: { opens: '2025-01-01', closes: '2025-02-01', outcomePublished: '2025-03-01' },
  unstated: null,
};
const names = Object.keys(windows) as (keyof typeof windows)[];

it.each([
  ['2025-04-30', ['early'], ['late', 'soon', 'next']],
  ['2025-06-30', ['early', 'late'], ['soon', 'next']],
  ['2025-07-01', ['late', 'soon'], ['next']],
  ['2025-09-30', ['soon'], []],
  ['2025-10-01', [], []],
])('on %s %j are open and %j are to open', (today, open, upcoming) => {
  expect(windowLists(names, (name) => windows[name], today)).toEqual({ open, upcoming });
});

it('leaves those with the same days in the order they came in', () => {
  const same = { opens: null, closes: '2025-06-30', outcomePublished: null };
  const { open } = windowLists(['b', 'a', 'c'], () => same, '2025-06-01');
  expect(open).toEqual(['b', 'a', 'c']);
});
