import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

// 完成时限：2026年12月底前, not completed.
const unfinished = 'shili-fuyou/2026/02/';
// 未完成 at its publication, 正在整改 since 2026-04-22, 已完成 since 2026-10-30.
const changed = 'shili-fuyou/2026/13/';
// One comment is about it; the outcome was published on 2025-07-25.
const answered = 'shili-diyi/2025/02/';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

/** Opens a page of the site, as a reader whose clock stands at this moment. */
async function open(path: string, moment: string | null, options: BrowserContextOptions = {}) {
  page = await (await browser.newContext(options)).newPage();
  if (moment) await page.clock.setFixedTime(new Date(moment));
  await page.goto(inject('site') + path);
}

const deadline = () => page.locator('main [data-deadline]').innerText();

describe.each(['Asia/Shanghai', 'America/New_York'])('a deadline, read in %s', (timezoneId) => {
  it.each([
    ['2026-12-10T16:00:00Z', '还有 20 天'],
    ['2026-12-31T15:59:59Z', '今天到期'],
    ['2026-12-31T16:00:00Z', '已超过期限 1 天，尚未公布完成'],
    ['2027-01-12T04:00:00Z', '已超过期限 12 天，尚未公布完成'],
  ])('says at %s: %s', async (moment, words) => {
    await open(unfinished, moment, { timezoneId });
    expect(await deadline()).toBe(words);
  });
});

describe('a deadline', () => {
  it('passes while the page is open', async () => {
    page = await browser.newPage();
    await page.clock.install({ time: new Date('2026-12-31T15:55:00Z') });
    await page.goto(inject('site') + unfinished);
    expect(await deadline()).toBe('今天到期');
    expect(await page.locator('.badge.passed').count()).toBe(0);
    await page.clock.runFor(315_000);
    expect(await deadline()).toBe('已超过期限 1 天，尚未公布完成');
    expect(await page.locator('.badge.passed').count()).toBe(1);
  });

  it('is silent about an item that is completed since', async () => {
    await open(changed, '2027-06-01T00:00:00Z');
    expect(await page.locator('[data-deadline]').count()).toBe(0);
    expect(await page.locator('.item-facts').innerText()).toContain('2026年12月底前');
  });
});

describe('an item page without script', () => {
  it('says the day on which it was true, the history, and offers no button', async () => {
    await open(unfinished, null, { javaScriptEnabled: false });
    expect(await deadline()).toMatch(/^截至\d{4}年\d{1,2}月\d{1,2}日：/);
    await page.goto(inject('site') + changed);
    expect(await page.locator('.item-history li').allInnerTexts()).toEqual([
      expect.stringMatching(/2026年1月1日\s*未完成/),
      expect.stringMatching(/2026年4月22日\s*正在整改/),
      expect.stringMatching(/2026年10月30日\s*已完成/),
    ]);
    expect(await page.locator('.item-opening .badge').innerText()).toBe('已完成');
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.locator('[data-citation]:visible').innerText()).toMatch(/发布$/);
  });
});

describe('answers about an item', () => {
  it('are read from the day on which they are published', async () => {
    await open(answered, '2025-07-24T15:59:59Z');
    const answers = page.locator('.answers');
    expect(await answers.isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date('2025-07-25T00:00:00Z'));
    await page.reload();
    expect(await answers.innerText()).toMatch(/改期[\s\S]*网上改期[\s\S]*采纳/);
    expect(await answers.locator('li').count()).toBe(1);
  });
});

describe('the address of an item page', () => {
  it('ends its citation and the mails about it, where the build does not know it', async () => {
    await open(`${answered}?from=share`, null);
    const address = inject('site') + answered;
    const citation = await page.locator('p[data-citation]').innerText();
    expect(citation).toMatch(/^示例市第一人民医院：《.+通报》整改事项（2）.+，2025年5月6日发布，/);
    expect(citation.endsWith(`发布，${address}`)).toBe(true);
    const mail = new URL(
      (await page.locator('.contact a[href^="mailto:"]').getAttribute('href')) ?? '',
    );
    expect(mail.searchParams.get('subject')).toMatch(
      /^对示例市第一人民医院《.+通报》（2）.+的意见$/,
    );
    expect(mail.searchParams.get('body')?.split('\r\n').slice(-2)).toEqual([
      '整改事项（2）',
      address,
    ]);
  });

  it('is copied, alone and with the citation', async () => {
    await open(answered, null, { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: '复制本页网址' }).press('Enter');
    await page.getByText('已复制').first().waitFor();
    expect(await copied()).toBe(inject('site') + answered);
    await page.getByRole('button', { name: '复制引用文字' }).press('Enter');
    await expect.poll(copied).toBe(await page.locator('p[data-citation]').innerText());
  });
});

describe('an item page', () => {
  it('has targets that a finger finds, and is no wider than a phone', async () => {
    await open(changed, null, { viewport: { width: 320, height: 568 } });
    const small = await page
      .locator('main :is(a, button):visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.textContent?.trim()),
      );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
