import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { startBrowser } from './browser.ts';
import { hostileStyles, hostPage } from './host-page.ts';
import { siteAnswer, startServer, type TestServer } from './servers.ts';

/** The base path of the built site. */
export const base = '/zhenggai/';

/** The header that lets pages of other origins read a site. */
export const readable = { 'access-control-allow-origin': '*' };

/**
 * A browser with a fresh page for each test of a file, the built site on a server whose files other
 * origins may read, and what people see of a search box on that page.
 */
export class BoxSetting {
  #browser: Browser | null = null;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #site: TestServer | null = null;
  #servers: TestServer[] = [];

  constructor() {
    beforeAll(async () => {
      this.#browser = await startBrowser();
      this.#site = await this.serve(siteAnswer(inject('out'), base, () => readable));
    });
    afterAll(async () => {
      await this.browser.close();
      await Promise.all(this.#servers.map((server) => server.close()));
    });
    beforeEach(async () => {
      this.#context = await this.browser.newContext({ viewport: { width: 900, height: 700 } });
      this.#page = await this.#context.newPage();
      this.site.requests.length = 0;
    });
    afterEach(() => this.#context?.close());
  }

  get browser(): Browser {
    return there(this.#browser);
  }
  get page(): Page {
    return there(this.#page);
  }
  /** The built site. */
  get site(): TestServer {
    return there(this.#site);
  }
  get input() {
    const { page } = this;
    return page.getByRole('combobox').or(page.locator('input[name="q"]')).first();
  }
  get options() {
    return this.page.getByRole('option');
  }
  /** The options that are items. */
  get hits() {
    return this.page.locator('[role=option][data-hit]');
  }
  get popup() {
    return this.page.locator('.notice-search-popup');
  }
  /** What is announced. */
  get status() {
    return this.page.locator('.notice-search-status');
  }

  /** Starts a further server, which ends with the tests of the file. */
  async serve(answer: Parameters<typeof startServer>[0]): Promise<TestServer> {
    const server = await startServer(answer);
    this.#servers.push(server);
    return server;
  }

  /** Opens a page of another origin that holds this markup and the script of a site. */
  async openHost(box: string, origin = this.site.origin): Promise<void> {
    const script = `<script type="module" src="${origin}${base}notice-search.js"></script>`;
    const host = hostPage(`<main>${box}</main>${script}`, origin, hostileStyles);
    await this.page.goto((await this.serve(host)).origin);
  }

  async type(words: string): Promise<void> {
    await this.input.click();
    await this.input.pressSequentially(words);
  }

  /** Types, and waits for the hits of all the words: on a slow machine those of the first come before. */
  async find(words: string): Promise<void> {
    await this.type(words);
    await this.told(`“${words}”有`);
  }

  /** Waits until a number of results is announced with these words. */
  told(words: string): Promise<void> {
    return this.status.filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** Touches the field, and waits until the search is ready. */
  async touch(): Promise<void> {
    await Promise.all([this.page.waitForResponse(/catalogue\.gz/), this.input.click()]);
  }

  /** Lets come what is still to come: longer than the pause and any answer of a local server. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(900);
  }

  /** Place of the chosen option in the list; -1 if none is. Throws if marks of it are at odds. */
  chosen(): Promise<number> {
    return this.input.evaluate((field) => {
      const root = field.getRootNode() as Document | ShadowRoot;
      const all = [...root.querySelectorAll('[role=option]')];
      const selected = all.filter((one) => one.getAttribute('aria-selected') === 'true');
      const active = all.findIndex((one) => one.id === field.getAttribute('aria-activedescendant'));
      if (selected.length > 1 || selected[0] !== all[active]) throw new Error('Two are chosen.');
      return active;
    });
  }
}

/** Ids of the items of the built site whose text holds these words. */
export async function itemsWith(words: string): Promise<string[]> {
  const response = await fetch(`${inject('site')}data/items.json`);
  const items = (await response.json()) as { id: string; text: string }[];
  return items.filter(({ text }) => text.replaceAll(/\s/g, '').includes(words)).map(({ id }) => id);
}

function there<T>(value: T | null): T {
  if (value === null) throw new Error('The setting is there only while tests run.');
  return value;
}
