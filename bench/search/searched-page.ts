import type { Browser, Page } from 'playwright-core';
import { imitateNetwork, type Network } from '../network.ts';
import { answerTime, sendQuery, watchResults } from './in-page-watch.ts';

/** How long an answer may take, in milliseconds: an index may have megabytes. */
const patience = 180_000;

/** A search page in a fresh browser context. */
export interface SearchedPage {
  page: Page;
  /** Waits for the answer to the query of the page's address; milliseconds since its navigation. */
  answer(): Promise<number>;
  /** Sends another query and waits for its answer; milliseconds since it was sent. */
  ask(query: string): Promise<number>;
  /** The number of all hits that the page tells. */
  total(): Promise<number>;
  close(): Promise<void>;
}

/** Opens an address with nothing in any cache, over the network or as fast as the machine can. */
export async function openSearchPage(
  browser: Browser,
  address: string,
  network: Network | null,
): Promise<SearchedPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  if (network) await imitateNetwork(page, network);
  await page.addInitScript(watchResults);
  await page.goto(address);

  async function waitFor(...states: string[]): Promise<number> {
    const wanted = states.map((state) => `[data-state="${state}"]`).join();
    const form = page.locator(`form[data-search]:is(${wanted})`);
    await form.waitFor({ state: 'attached', timeout: patience });
    if ((await form.getAttribute('data-state')) === 'error') {
      throw new Error(`The search of ${page.url()} failed: ${faults.join('\n')}`);
    }
    return page.evaluate(answerTime);
  }

  return {
    page,
    answer: () => waitFor('done', 'error'),
    async ask(query) {
      await page.evaluate(sendQuery, query);
      // A page that takes the words for no query goes back to `idle`: it finds nothing.
      return waitFor('done', 'error', 'idle');
    },
    async total() {
      const words = await page.locator('[data-total]').textContent();
      return Number(words?.replaceAll(/\D/g, ''));
    },
    close: () => context.close(),
  };
}
