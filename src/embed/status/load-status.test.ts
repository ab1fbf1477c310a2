import { afterEach, expect, it, vi } from 'vitest';
import { loadStatus } from './load-status.ts';
import { fullStatus } from './testing.ts';

const address = 'https://www.example.cn/zhenggai/shili/2025/status.json';

afterEach(() => vi.unstubAllGlobals());

it('asks again for what could not be loaded, and once for what could', async () => {
  const answers = [
    { ok: false, status: 503 },
    { ok: true, url: address, json: async () => fullStatus },
  ];
  const fetched = vi.fn(async () => answers.shift());
  vi.stubGlobal('fetch', fetched);
  await expect(loadStatus(address)).rejects.toThrow(/没能读到 .*HTTP 503.*Access-Control/);
  const [first, second] = await Promise.all([loadStatus(address), loadStatus(address)]);
  expect(first).toEqual(fullStatus);
  expect(second).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(2);
});
