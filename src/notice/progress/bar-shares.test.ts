import { expect, it } from 'vitest';
import { countStatuses } from '../content/content.ts';
import { barShares } from './bar-shares.ts';

const nothing = countStatuses([]);

it('divides the width by how many items there are, with a gap between', () => {
  expect(barShares({ ...nothing, completed: 3, 'in-progress': 1 })).toEqual([
    { status: 'completed', x: 0, width: 74.2, fill: [0, 100] },
    { status: 'in-progress', x: 75, width: 25, fill: [50, 50] },
  ]);
});

it('leaves the shortest share half of its width', () => {
  const [first, second] = barShares({ ...nothing, completed: 1, none: 199 });
  expect(first).toMatchObject({ x: 0, width: 0.25 });
  expect(second).toMatchObject({ x: 0.5, width: 99.5 });
});

it('is as long as it has items of those that bars are compared by', () => {
  expect(barShares({ ...nothing, completed: 5 }, 20)).toMatchObject([{ x: 0, width: 25 }]);
  expect(barShares(nothing)).toEqual([]);
});
