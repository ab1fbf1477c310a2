import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const path = 'shili-diyi/2025/';

/** What a page shows of a window: its badge, what it says beside it, and whether the outcome is there. */
async function shownOn(page: Page) {
  return {
    badge: await page.locator('.comment-window [data-window]').innerText(),
    now: (await page.locator('.comment-window [data-while]:visible').allInnerTexts())
      .join()
      .replaceAll(/\s+/g, ''),
    outcome: await page.locator('#outcome').isVisible(),
    isOver: await page.getByText('提意见的时间已经过去').isVisible(),
  };
}

/** What it shows to a reader whose clock shows this moment, in this time zone. */
async function shownAt(moment: string, timezoneId: string) {
  const page = await browser.newPage({ timezoneId });
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(inject('site') + path);
  const shown = await shownOn(page);
  await page.close();
  return shown;
}

const calendar = ',把截止日加入日历';
const upcoming = `从2025年5月6日起，可以打电话、发邮件或者写信提意见。怎样提意见${calendar}`;
const open = `这段时间里，可以打电话、发邮件或者写信提意见。怎样提意见${calendar}`;
const closed = '这里没有公布征求意见的结果。';
const published = '收到意见14条采纳9条征求意见的结果和答复';

// shili-diyi/2025: 2025-05-06 to 2025-07-05, outcome published on 2025-07-25.
describe.each(['Asia/Shanghai', 'America/New_York'])('a comment window, read in %s', (zone) => {
  it.each([
    ['2025-05-05T15:59:59Z', '1 天后开始征求意见', upcoming],
    ['2025-05-05T16:00:00Z', '正在征求意见，还剩 60 天', open],
    ['2025-07-04T15:59:59Z', '正在征求意见，还剩 1 天', open],
    ['2025-07-05T15:59:59Z', '征求意见今天截止', open],
    ['2025-07-05T16:00:00Z', '征求意见已结束', closed],
    ['2025-07-24T15:59:59Z', '征求意见已结束', closed],
    ['2025-07-24T16:00:00Z', '征求意见已结束，结果已公布', published],
  ])('says at %s: %s', async (moment, badge, now) => {
    expect(await shownAt(moment, zone)).toEqual({
      badge,
      now,
      outcome: now === published,
      isOver: now === closed || now === published,
    });
  });
});

describe('windows', () => {
  it.each([
    ['2025-07-05T15:55:00Z', open, closed],
    ['2025-07-24T15:55:00Z', closed, published],
  ])('change by themselves on a page left open at %s', async (moment, before, after) => {
    const page = await browser.newPage({ timezoneId: 'America/New_York' });
    await page.clock.install({ time: new Date(moment) });
    await page.goto(inject('site') + path);
    expect((await shownOn(page)).now).toBe(before);
    await page.clock.runFor(301_000);
    expect(await shownOn(page)).toMatchObject({ now: after, outcome: after === published });
    await page.close();
  });

  it('leave what a reader has selected, as long as they are the same', async () => {
    const page = await browser.newPage();
    await page.clock.install({ time: new Date('2025-06-01T04:00:00Z') });
    await page.goto(inject('site') + path);
    const badge = page.locator('.comment-window [data-window]');
    await badge.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.clock.runFor(120_000);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe(await badge.innerText());
    await page.close();
  });

  it('that are not stated are said to be so', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('site')}shili-xianyi/2023/`);
    expect(await page.locator('.comment-window').innerText()).toMatch(/时间\s+未注明征求意见时间$/);
    await page.close();
  });

  it('name the day on which they were true, and lead to their outcome, where script is off', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}${path}02/`);
    const words = await page.locator('.comment-window [data-window]').innerText();
    expect(words).toMatch(/^截至\d{4}年\d{1,2}月\d{1,2}日：征求意见已结束，结果已公布$/);
    await page.getByRole('link', { name: '征求意见的结果和答复' }).click();
    await page.waitForURL((url) => url.hash === '#outcome');
    await page.getByRole('heading', { name: '征求意见的结果' }).waitFor();
    expect(await page.locator('.answer:visible').count()).toBe(5);
    const about = page.locator('.answer').getByRole('link').first();
    expect(await about.getAttribute('href')).toBe('#item-02');
    await page.close();
  });
});

describe('the way to answer', () => {
  it('is a call on a phone, large enough for a finger', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await page.goto(inject('site') + path);
    for (const name of ['拨打 0000—1234567', '发邮件 zhenggai@example.cn']) {
      const box = await page.getByRole('link', { name, exact: true }).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    await page.close();
  });

  it('stands whole beside the words of a wide screen, wherever one reads', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 732 } });
    await page.goto(inject('site') + path);
    await page.locator('#item-08').scrollIntoViewIfNeeded();
    const reach = page.locator('.reach');
    expect(await reach.evaluate((side) => side.scrollHeight - side.clientHeight)).toBe(0);
    for (const link of await reach.getByRole('link').all()) {
      const box = await link.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(732);
    }
    await page.close();
  });
});
