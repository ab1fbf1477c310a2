import { expect, it } from 'vitest';
import { mapLimited } from './map-limited.ts';

it('keeps the order and the limit', async () => {
  let running = 0;
  let most = 0;
  const doubled = await mapLimited([5, 1, 4, 2, 3], 2, async (value) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, value));
    running -= 1;
    return value * 2;
  });
  expect(doubled).toEqual([10, 2, 8, 4, 6]);
  expect(most).toBe(2);
});

it('fails with the first failure', async () => {
  const fail = () => Promise.reject(new Error('gone'));
  await expect(mapLimited([1, 2, 3], 2, fail)).rejects.toThrow('gone');
});
