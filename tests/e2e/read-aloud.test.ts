import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { ownWords } from '../support/own-words.ts';
import { standInVoices } from '../support/stand-in-voices.ts';

const notice = () => `${inject('site')}shili-diyi/2025/`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 780 } });
});
afterEach(() => page.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const spoken = () => page.evaluate(() => window.voices.spoken);
const isSpeaking = () => page.evaluate(() => speechSynthesis.speaking);
const end = () => page.evaluate(() => window.voices.end());

/** Opens a page with a voice of 普通话 that goes on when the test says so, and begins to read. */
async function startReading(address = notice()): Promise<void> {
  await standInVoices(page, { langs: ['en-US', 'zh-CN'], pace: null });
  await page.goto(address);
  await page.getByRole('button', { name: /^朗读/ }).click();
  await heard(1);
}

/** Waits until so many pieces were begun. */
async function heard(count: number): Promise<string[]> {
  await page.waitForFunction((least) => window.voices.spoken.length >= least, count);
  return spoken();
}

/** The article's own words, white space aside. */
async function words(): Promise<string> {
  return (await ownWords(page)).replaceAll(/\s/g, '');
}

const beingRead = () => page.locator('.being-read').innerText();

describe('reading aloud', () => {
  it.each(['shili-diyi/2025/', 'shili-fuyou/2026/', 'shili-zhongyi/2025/', 'shili-diyi/2025/04/'])(
    'says every word of %s, in order, and nothing else',
    async (path) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await standInVoices(page, { langs: ['zh-CN'], pace: 0 });
      await page.goto(inject('site') + path);
      await page.waitForLoadState('networkidle');
      expect(requests.filter((url) => url.includes('read-aloud'))).toEqual([]);
      const before = await words();
      await page.getByRole('button', { name: /^朗读/ }).click();
      await page.getByText('已读完').waitFor();
      const pieces = await spoken();
      expect(pieces.join('').replaceAll(/\s/g, '')).toBe(before);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(50);
      expect(await words()).toBe(before);
      expect(await page.locator('.being-read').count()).toBe(0);
    },
  );

  it('pauses, and goes on with the sentence that was broken off', async () => {
    await startReading();
    await end();
    const [, second] = await heard(2);
    await button('暂停').click();
    expect(await isSpeaking()).toBe(false);
    expect(await page.locator('.read-bar [role="status"]').innerText()).toBe('已暂停');
    await button('继续').click();
    expect((await heard(3))[2]).toBe(second);
    // Nothing is announced while the voice speaks.
    expect(await page.locator('.read-bar [role="status"]').innerText()).toBe('');
  });

  it('steps by paragraphs, and reads from what is in view', async () => {
    await startReading();
    const title = await beingRead();
    await button('下一段').click();
    await heard(2);
    expect(await beingRead()).not.toBe(title);
    await button('上一段').click();
    await heard(3);
    expect(await beingRead()).toBe(title);

    await page.evaluate(() => document.querySelector('#item-06')?.scrollIntoView());
    await button('从眼前读').click();
    const last = (await heard(4)).at(-1) ?? '';
    const text = await page.locator('#item-06').evaluate((item) => item.textContent ?? '');
    expect(text).toContain(last);
    expect(await page.locator('#item-06 .being-read').count()).toBe(1);
  });

  it('keeps what is read in view, without the focus, unless the reader scrolls away', async () => {
    await startReading();
    await button('停止朗读').focus();
    for (let count = 2; count < 16; count += 1) {
      await end();
      await heard(count);
      const box = await page.locator('.being-read').boundingBox();
      const bar = await page.locator('.read-bar').boundingBox();
      expect(box && bar && box.y < bar.y && box.y + box.height > 0).toBe(true);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('停止朗读');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const away = await page.evaluate(() => scrollY);
    await end();
    await heard(16);
    expect(await page.evaluate(() => scrollY)).toBe(away);
    await button('下一段').click();
    await heard(17);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(away);
  });

  it('is worked and ended by keyboard', async () => {
    await startReading();
    await button('停止朗读').focus();
    for (const name of ['暂停', '上一段', '下一段', '从眼前读']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Tab');
    await page.getByLabel('语速').press('ArrowDown');
    await heard(2);
    expect(await page.evaluate(() => window.voices.rates)).toEqual([1, 1.4]);
    await page.keyboard.press('Escape');
    expect(await isSpeaking()).toBe(false);
    expect(await page.locator('.read-bar').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('朗读全文');
    await page.keyboard.press('Enter');
    await heard(3);
    expect(await page.getByLabel('语速').inputValue()).toBe('fast');
  });

  it('ends with the page, and is not there when Back leads to it', async () => {
    await startReading();
    // The page goes away while the voice speaks: what is left of it is told to the next page.
    await page.evaluate(() => {
      addEventListener('pagehide', () => {
        sessionStorage.setItem('left speaking', String(speechSynthesis.speaking));
      });
    });
    await page.goto(inject('site'));
    expect(await page.evaluate(() => sessionStorage.getItem('left speaking'))).toBe('false');
    await page.goBack();
    await button('朗读全文').waitFor();
    expect(await page.locator('.read-bar').count()).toBe(0);
  });

  it('passes over what a filter hides', async () => {
    await standInVoices(page, { langs: ['zh-CN'], pace: 0 });
    await page.goto(`${inject('site')}shili-fuyou/2026/?status=not-completed`);
    await page.locator('.filtered-out').first().waitFor({ state: 'attached' });
    await button('朗读全文').click();
    await page.getByText('已读完').waitFor();
    const said = (await spoken()).join('');
    const shown = await page.locator('.item').evaluateAll((items) =>
      items.map((item) => ({
        isShown: item.checkVisibility(),
        heading: item.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '',
      })),
    );
    expect(new Set(shown.map(({ isShown }) => isShown)).size).toBe(2);
    for (const { isShown, heading } of shown) expect(said.includes(heading)).toBe(isShown);
  });
});

describe('voices', () => {
  it('that come late are waited for', async () => {
    await standInVoices(page, { langs: ['zh-CN'], late: true, pace: null });
    await page.goto(notice());
    await button('朗读全文').click();
    await page.getByText('正在准备语音…').waitFor();
    await page.evaluate(() => window.voices.come());
    await heard(1);
    expect(await page.getByText('正在准备语音…').count()).toBe(0);
  });

  it('none of which is Chinese read nothing, and the page says so', async () => {
    await standInVoices(page, { langs: ['en-US', 'ja-JP'], pace: null });
    await page.goto(notice());
    await button('朗读全文').click();
    await page.getByText('这个浏览器没有中文语音').waitFor();
    expect(await spoken()).toEqual([]);
    expect(await button('朗读全文').count()).toBe(1);
    expect(await page.locator('.read-bar').count()).toBe(0);
  });

  it('that the browser refuses or loses can be begun again', async () => {
    await startReading();
    for (const [error, message] of [
      ['not-allowed', '浏览器要再按一次才朗读'],
      ['network', '朗读中断了'],
    ] as const) {
      const before = (await spoken()).length;
      await page.evaluate((code) => window.voices.fail(code), error);
      await page.getByText(message).waitFor();
      await button('继续').click();
      const now = await heard(before + 1);
      expect(now.at(-1)).toBe(now[0]);
    }
  });
});

it('is not offered where the browser cannot, or runs no script', async () => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
  });
  await page.goto(notice());
  expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
  expect(await page.locator('[data-read-aloud]').isVisible()).toBe(false);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(notice());
  expect(await plain.locator('[data-read-aloud]').isVisible()).toBe(false);
  await plain.close();
});
