import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { type DevServer, startDev } from '../support/dev-server.ts';
import { lostText } from '../support/lost-text.ts';

const root = 'templates/styleguide/index.astro';

/** Stand in the head of a page, and are not seen. */
const unseen = ['item/ItemHead.astro', 'site/FeedLinks.astro'];

/** Rules about a whole page: here one component stands on it in all its states. */
const aboutPages = ['heading-order', 'landmark-unique'];

let browser: Browser;
let dev: DevServer;
beforeAll(async () => {
  [browser, dev] = await Promise.all([startBrowser(), startDev('content')]);
});
afterAll(async () => {
  await dev.stop();
  await browser.close();
});

/** Opens the styleguide, and waits until its specimens are filled. */
async function open(page: Page): Promise<void> {
  await page.goto(`${dev.address}styleguide/`);
  await page.locator('[data-fill]').first().waitFor({ state: 'detached' });
}

/** The files that a template leads to by its imports, itself among them. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^import .*from '(\.[^']+\.astro)';$/gm);
  for (const [, path = ''] of imports) reachedFrom(normalize(join(dirname(file), path)), reached);
  return reached;
}

describe('the styleguide', () => {
  it('shows every component', () => {
    const components = readdirSync('templates/components', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.astro'))
      .map((path) => join('templates/components', path));
    const reached = reachedFrom(root);
    for (const path of unseen) reached.add(join('templates/components', path));
    expect(components.length).toBeGreaterThan(30);
    expect(components.filter((component) => !reached.has(component))).toEqual([]);
  });

  it.each([
    ['light', 'standard', 1440],
    ['dark', 'standard', 360],
    ['light', 'elder', 360],
    ['dark', 'elder', 1440],
  ] as const)(
    'gives axe nothing to find, %s, %s view, %i px wide',
    async (colorScheme, view, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.addInitScript((view) => localStorage.setItem('tongbao-view', view), view);
      await open(page);
      // Each state has a name that can be pointed at.
      const names = await page.locator('.specimen > h3').allInnerTexts();
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(70);
      expect(await axeFaults(page, aboutPages)).toEqual([]);
      expect(await lostText(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('shows states that are what their names say, live ones too', async () => {
    const page = await browser.newPage();
    await open(page);
    const codes = await page
      .locator('[id^="window-state-"] [data-window]')
      .evaluateAll((states) => states.map((state) => state.getAttribute('data-window')));
    expect(codes).toEqual([
      ...['upcoming', 'open', 'open', 'open', 'closed', 'outcome-published', 'not-stated'],
    ]);
    const deadlines = await page.locator('[id^="deadline-"] [data-deadline]').allInnerTexts();
    expect(deadlines).toEqual([
      expect.stringMatching(/^已超过期限 12 天/),
      '今天到期',
      '还有 20 天',
    ]);
    expect(await page.locator('.families a').count()).toBe(await page.locator('.family').count());
    await page.close();
  });

  it('is in no build', () => {
    const built = readdirSync(inject('out'), { recursive: true, encoding: 'utf8' });
    expect(built.filter((path) => /styleguide/i.test(path))).toEqual([]);
    const styles = built.filter((path) => path.endsWith('.css'));
    for (const path of styles) {
      expect(readFileSync(join(inject('out'), path), 'utf8')).not.toContain('specimen');
    }
  });
});
