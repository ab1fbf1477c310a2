import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

// What they say is proved of every notice in words.test.ts.
it.each([
  ['PDF', 'pdf'],
  ['Word', 'docx'],
])(
  'a notice is offered as %s, under the name of its issuer and its title',
  async (name, ending) => {
    const path = 'shili-diyi/2025/';
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(inject('site') + path);
    const wait = page.waitForEvent('download');
    await page.locator('.facts').getByRole('link', { name, exact: true }).click();
    const download = await wait;
    expect(download.suggestedFilename()).toBe(
      `示例市第一人民医院-中共示例市第一人民医院委员会关于巡察整改进展情况的通报.${ending}`,
    );
    const built = readFileSync(join(inject('out'), path, `notice.${ending}`));
    expect(readFileSync(await download.path()).equals(built)).toBe(true);
    await page.close();
  },
);
