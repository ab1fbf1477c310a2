import type { ConsoleMessage, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { BoxSetting, base } from '../support/box-setting.ts';
import { hostileStyles, hostPage } from '../support/host-page.ts';
import { type Answer, siteAnswer } from '../support/servers.ts';

const box = new BoxSetting();
const withWindow = 'shili-diyi/2025/';
const withStatuses = 'shili-fuyou/2026/';

const statusScript = () =>
  `<script src="${box.site.origin}${base}notice-status.js" defer></script>`;
const resizeScript = () => `<script src="${box.site.origin}${base}embed-resize.js" defer></script>`;
const element = (path: string, attributes = '') => {
  const address = `${box.site.origin}${base}${path}`;
  return `<notice-status src="${address}" ${attributes}><a href="${address}">查看通报</a></notice-status>`;
};
const frame = (path: string) =>
  `<iframe src="${box.site.origin}${base}embed/${path}" title="通报" width="400" height="90"></iframe>`;

/** Opens a page of another origin with this in it; gives what goes wrong on it. */
async function open(content: string, styles = '', page = box.page): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  const host = await box.serve(hostPage(content, box.site.origin, styles));
  await page.goto(host.origin);
  return errors;
}

const card = (page: Page = box.page) => page.locator('.status-card').first();

describe('<notice-status> on a page of another origin', () => {
  it('says how far a notice is, whatever the styles and the policy of the page are', async () => {
    const errors = await open(
      `<main>${element(withStatuses)}</main>${statusScript()}`,
      hostileStyles,
    );
    await card().waitFor();
    const said = await (await fetch(`${box.site.origin}${base}${withStatuses}status.json`)).json();
    const notices = await (await fetch(`${inject('site')}data/notices.json`)).json();
    const { title, currentStatuses, items } = notices.find(
      ({ id }: { id: string }) => `${id}/` === withStatuses,
    );
    expect(said).toMatchObject({ title, currentStatuses, items });
    const words = await card().innerText();
    for (const expected of [title, `整改事项 ${items} 项`, '正在征求意见，还剩', '怎样提意见']) {
      expect(words).toContain(expected);
    }
    expect(words).toContain(`已完成 ${currentStatuses.completed} 项`);
    expect(await card().evaluate((one) => getComputedStyle(one).fontSize)).toBe('16px');
    expect(await box.page.getByRole('link', { name: '查看通报' }).isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await box.page.getByRole('link', { name: title }).click();
    await box.page.waitForURL(`${box.site.origin}${base}${withStatuses}`);
  });

  it('tells the window as it is when it is read, and changes by itself', async () => {
    await box.page.clock.install({ time: new Date('2025-07-05T15:55:00Z') });
    await open(element(withWindow) + statusScript());
    await card().waitFor();
    expect(await card().innerText()).toContain('征求意见今天截止');
    expect(await card().innerText()).toContain('2025年5月6日至2025年7月5日（北京时间）');
    await box.page.clock.runFor(301_000);
    expect(await card().innerText()).toContain('征求意见已结束');
    expect(await card().getByRole('link', { name: '怎样提意见' }).isVisible()).toBe(false);
  });

  it('leads to the outcome once that is there', async () => {
    await box.page.clock.install({ time: new Date('2025-07-25T00:00:00Z') });
    await open(element(withWindow) + statusScript());
    expect(await card().getByRole('link').last().getAttribute('href')).toMatch(/2025\/#outcome$/);
    expect(await card().innerText()).toContain('征求意见已结束，结果已公布');
  });

  it('loads the same notice once, and under the address of an issuer its newest', async () => {
    await open(
      element(withStatuses) + element(withStatuses) + element('shili-fuyou/') + statusScript(),
    );
    await box.page.locator('.status-card').nth(2).waitFor();
    const asked = box.site.requests.filter((path) => path.endsWith('status.json'));
    expect(asked.sort()).toEqual([
      `${base}shili-fuyou/2026/status.json`,
      `${base}shili-fuyou/status.json`,
    ]);
    const hrefs = await box.page
      .locator('.status-card .title a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(new Set(hrefs)).toEqual(new Set([`${box.site.origin}${base}${withStatuses}`]));
  });

  it.each([
    ['the script does not come', () => `<script src="${box.site.origin}/none.js"></script>`, ''],
    ['the notice is not there', statusScript, 'shili-fuyou/1999/'],
    ['src is none', statusScript, null],
  ])('leaves the link where %s', async (_, script, path) => {
    const markup =
      path === null
        ? '<notice-status><a href="/elsewhere">查看通报</a></notice-status>'
        : element(path || withStatuses);
    const errors = await open(markup + script());
    const told = () => errors.filter((error) => error.startsWith('<notice-status>: '));
    const isTold = script === statusScript;
    await expect.poll(() => told().length).toBe(isTold ? 1 : 0);
    await box.settle();
    expect(await box.page.getByRole('link', { name: '查看通报' }).isVisible()).toBe(true);
    expect(await card().count()).toBe(0);
    expect(told()).toEqual(isTold ? [expect.stringMatching(/src (?:应是|是不是)/)] : []);
  });

  it('leaves the link, and says which header is missing, where the site may not be read', async () => {
    const closed = await box.serve(siteAnswer(inject('out'), base));
    const address = `${closed.origin}${base}${withStatuses}`;
    const errors = await open(
      `<notice-status src="${address}"><a href="${address}">查看通报</a></notice-status>${statusScript()}`,
    );
    await expect.poll(() => errors.join()).toContain('Access-Control-Allow-Origin: *');
    expect(await box.page.getByRole('link', { name: '查看通报' }).isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('takes part in a %s page of any width', async (scheme) => {
    const other = scheme === 'light' ? 'dark' : 'light';
    await open(
      `<main>${element(withStatuses)}${element(withStatuses, `scheme="${other}"`)}</main>${statusScript()}`,
      `:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText } main { font-family: monospace }`,
    );
    await box.page.locator('.status-card').nth(1).waitFor();
    for (const width of [240, 320, 600, 1000]) {
      await box.page.setViewportSize({ width, height: 800 });
      const isTooWide = await card().evaluate((one) => one.scrollWidth > one.clientWidth);
      expect(isTooWide).toBe(false);
    }
    const looks = await box.page.locator('.status-card').evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, fontFamily } = getComputedStyle(one);
        return { isLight: backgroundColor === 'rgb(255, 255, 255)', fontFamily };
      }),
    );
    expect(looks).toEqual([
      { isLight: scheme === 'light', fontFamily: 'monospace' },
      { isLight: scheme === 'dark', fontFamily: 'monospace' },
    ]);
    expect(
      await axeFaults(box.page, ['region', 'page-has-heading-one', 'landmark-one-main']),
    ).toEqual([]);
  });
});

describe('a frame on a page of another origin', () => {
  const heights = (page: Page = box.page) =>
    page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));

  it('is as high as what it shows, and grows with it', async () => {
    const errors = await open(frame(withStatuses) + frame('search/') + resizeScript());
    const inner = async () => {
      const frames = box.page.frames().slice(1);
      return Promise.all(
        frames.map((one) =>
          one.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
        ),
      );
    };
    await expect.poll(async () => (await heights()).every((height) => height !== 90)).toBe(true);
    const isRight = async () => String(await heights()) === String(await inner());
    await expect.poll(isRight).toBe(true);
    const [status = 0, search = 0] = await heights();
    const field = box.page.frameLocator('iframe >> nth=1').getByRole('textbox');
    await field.click();
    await box.page.frameLocator('iframe >> nth=1').getByRole('combobox').pressSequentially('药品');
    const hits = box.page.frameLocator('iframe >> nth=1').locator('[role=option][data-hit]');
    await hits.first().waitFor();
    await expect.poll(async () => (await heights())[1]).toBeGreaterThan(search + 100);
    await expect.poll(isRight).toBe(true);
    expect((await heights())[0]).toBe(status);
    expect(errors).toEqual([]);
    await hits.first().click();
    await box.page.waitForURL(new RegExp(`^${box.site.origin}${base}\\w.*#find=`));
  });

  it('hears only the window of a frame, while that shows the site it was made for', async () => {
    const say = `<script>parent.postMessage({ type: 'tongbao:height', height: 777 }, '*')</script>`;
    const page: Answer = { headers: { 'content-type': 'text/html' }, body: `<p>别处${say}` };
    const stranger = await box.serve(() => page);
    const own = siteAnswer(inject('out'), base);
    const site = await box.serve((path): Answer => {
      if (path.endsWith('/embed/own/')) return page;
      if (!path.endsWith('/embed/moved/')) return own(path);
      return { status: 302, headers: { location: `${stranger.origin}/embed/` } };
    });
    const framed = (name: string) =>
      `<iframe src="${site.origin}${base}embed/${name}/" title="${name}" height="90"></iframe>`;
    // The policy of this page lets frames lead away: only the script is tried.
    const html = `<!doctype html>${framed('moved')}${framed('own')}<script src="${site.origin}${base}embed-resize.js"></script>`;
    const host = await box.serve(() => ({ headers: { 'content-type': 'text/html' }, body: html }));
    await box.page.goto(host.origin);
    await expect.poll(async () => (await heights())[1]).toBe(777);
    await box.page.evaluate(() => postMessage({ type: 'tongbao:height', height: 555 }, '*'));
    await box.settle();
    expect(await heights()).toEqual([90, 777]);
  });

  it('reads without script, and its links lead out of it', async () => {
    const page = await box.browser.newPage({ javaScriptEnabled: false });
    await open(frame(withWindow) + frame('search/'), '', page);
    const inner = page.frameLocator('iframe >> nth=0');
    expect(await inner.locator('.status-card').innerText()).toMatch(
      /关于巡察整改进展情况的通报[\s\S]*截至\d{4}年\d{1,2}月\d{1,2}日：征求意见已结束，结果已公布/,
    );
    const search = page.frameLocator('iframe >> nth=1');
    await search.getByRole('textbox').fill('药品');
    await search.getByRole('button', { name: '搜索' }).click();
    await page.waitForURL(`${box.site.origin}${base}search/?q=${encodeURIComponent('药品')}`);
    await page.goBack();
    await inner.locator('.title a').click();
    await page.waitForURL(`${box.site.origin}${base}${withWindow}`);
    await page.close();
  });

  it.each([
    ['light', 'dark', '', 320],
    ['dark', 'light', '#dark', 320],
    ['dark', 'dark', '#auto', 600],
  ] as const)(
    'is %s where the system is %s and the address ends in “%s”, and gives axe nothing to find at %i px',
    async (scheme, colorScheme, end, width) => {
      const page = await box.browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      for (const path of [withWindow, withStatuses, 'shili-fuyou/', 'search/']) {
        await page.goto(`${box.site.origin}${base}embed/${path}${end}`);
        expect(await axeFaults(page)).toEqual([]);
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground === 'rgb(255, 255, 255)').toBe(scheme === 'light');
      }
      await page.close();
    },
  );
});

describe('the page of codes', () => {
  it('stays at its beginning while its frames load', async () => {
    const page = await box.browser.newPage({ viewport: { width: 360, height: 600 } });
    await page.goto(`${box.site.origin}${base}embed/`);
    for (const frame of page.frames()) await frame.waitForLoadState();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  it('gives codes that work on a page of another origin', async () => {
    await box.page.goto(`${box.site.origin}${base}embed/`);
    const codes = await box.page.locator('.snippet code').allInnerTexts();
    expect(codes).toHaveLength(5);
    await box.page.getByRole('button', { name: '复制代码' }).first().click();
    expect(await box.page.getByRole('button', { name: '已复制' }).getAttribute('data-copy')).toBe(
      codes[0],
    );
    const errors = await open(codes.join('\n'));
    await card().waitFor();
    await box.page.locator('notice-search input').waitFor();
    const frames = box.page.locator('iframe');
    expect(await frames.count()).toBe(2);
    await expect
      .poll(() => frames.evaluateAll((all) => all.map((one) => one.style.height !== '')))
      .toEqual([true, true]);
    await box.page.frameLocator('iframe >> nth=1').locator('.status-card').waitFor();
    expect(errors).toEqual([]);
  });

  it('shows what they give, and gives axe nothing to find', async () => {
    await box.page.goto(`${box.site.origin}${base}embed/`);
    await card().waitFor();
    expect(await box.page.locator('.preview iframe').count()).toBe(2);
    await box.page.frameLocator('iframe >> nth=0').getByRole('textbox').waitFor();
    expect(await axeFaults(box.page)).toEqual([]);
  });

  it('lets Tab go through what it shows, each stop marked', async () => {
    await box.page.goto(`${box.site.origin}${base}embed/`);
    await card().waitFor();
    await box.page.frameLocator('iframe >> nth=1').locator('.status-card').waitFor();
    await box.page.locator('main').focus();
    const stops: string[] = [];
    for (let presses = 0; presses < 20 && !stops.includes('放到别的网页上'); presses += 1) {
      await box.page.keyboard.press('Tab');
      const { name, outline } = await box.page.evaluate(focused);
      expect(outline, name).toBe('solid');
      stops.push(name);
    }
    const title = await card().getByRole('link').first().innerText();
    const ofCard = await card().getByRole('link').allInnerTexts();
    expect(ofCard[0]).toBe(title);
    const search = ['input', '搜索'];
    expect(stops).toEqual([
      ...['复制代码', ...search, '复制代码', ...ofCard],
      ...['复制代码', ...search, '复制代码', ...ofCard, '复制代码'],
      ...['下载本站的通报和整改数据', '放到别的网页上'],
    ]);
  });

  it('is whole without script', async () => {
    const page = await box.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${box.site.origin}${base}embed/`);
    expect(await page.locator('.snippet code').first().innerText()).toContain(
      `src="https://您的域名${base}notice-search.js"`,
    );
    expect(await page.getByText('要换成本站的域名').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '复制代码' }).count()).toBe(0);
    await page.close();
  });
});

/** What has the focus, in shadow roots and frames of the same site, too. Runs in the page. */
function focused(): { name: string; outline: string } {
  let element = document.activeElement;
  for (;;) {
    const inner =
      element instanceof HTMLIFrameElement
        ? element.contentDocument?.activeElement
        : element?.shadowRoot?.activeElement;
    if (!inner) break;
    element = inner;
  }
  if (!element) return { name: '', outline: '' };
  return {
    name: element.textContent?.trim() || element.localName,
    outline: getComputedStyle(element).outlineStyle,
  };
}
