import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What the page says of a window to a reader whose clock shows this moment, in this time zone. */
async function stateAt(path: string, moment: string, timezoneId: string): Promise<string> {
  const page = await browser.newPage({ timezoneId });
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(inject('site') + path);
  const words = await page.locator('.comment-window [data-window]').innerText();
  await page.close();
  return words;
}

// shili-diyi/2025: 2025-05-06 to 2025-07-05, outcome published on 2025-07-25.
describe.each(['Asia/Shanghai', 'America/New_York'])('a comment window, read in %s', (zone) => {
  it.each([
    ['2025-05-05T15:59:59Z', '1 天后开始征求意见'],
    ['2025-05-05T16:00:00Z', '正在征求意见，还剩 60 天'],
    ['2025-07-04T15:59:59Z', '正在征求意见，还剩 1 天'],
    ['2025-07-05T15:59:59Z', '征求意见今天截止'],
    ['2025-07-05T16:00:00Z', '征求意见已结束'],
    ['2025-07-25T00:00:00Z', '征求意见已结束，结果已公布'],
  ])('says at %s: %s', async (moment, words) => {
    expect(await stateAt('shili-diyi/2025/', moment, zone)).toBe(words);
  });
});

describe('windows', () => {
  it('that are not stated are said to be so', async () => {
    const words = await stateAt('shili-xianyi/2023/', '2026-11-22T00:00:00Z', 'Asia/Shanghai');
    expect(words).toBe('未注明征求意见时间');
  });

  it('name the day on which they were true where script is off', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}shili-diyi/2025/`);
    const words = await page.locator('.comment-window [data-window]').innerText();
    expect(words).toMatch(/^截至\d{4}年\d{1,2}月\d{1,2}日：征求意见已结束，结果已公布$/);
    await page.close();
  });

  it('that are open come first on the home page, on whatever day it is read', async () => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2025-06-01T00:00:00Z'));
    await page.goto(inject('site'));
    const first = page.locator('.notice-list li').first();
    expect(await first.locator('[data-window]').innerText()).toBe('正在征求意见，还剩 34 天');
    await page.close();
  });
});
