import type { Browser, BrowserContextOptions } from 'playwright-core';
import { imitateNetwork } from '../network.ts';
import type { Sent, Server } from '../server.ts';
import { type Shifts, scrollThrough, watchShifts, wordsOfArticle } from './in-page.ts';

/** What was seen of a page that was opened with nothing in any cache and read to its end. */
export interface Visit {
  /** What was sent until the page was at rest. */
  opening: Sent[];
  /** What was sent while it was scrolled. */
  scrolling: Sent[];
  /** The words of its notice, if it holds one. */
  words: string | null;
  shifts: { opened: Shifts; scrolled: Shifts };
}

/** Lighthouse's own slow network, on which a style or script that comes late is seen. */
const network = { roundTrip: 150, megabits: 1.6 };

/** The windows that pages are opened in: a small telephone, the one Lighthouse has, a computer. */
export const windows = {
  narrow: { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
  phone: { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true },
  wide: { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** Opens a page of the server's in a fresh browser context, and scrolls to its end. */
export async function visitPage(
  browser: Browser,
  server: Server,
  address: string,
  width: keyof typeof windows,
): Promise<Visit> {
  const context = await browser.newContext(windows[width]);
  const page = await context.newPage();
  await imitateNetwork(page, network);
  await page.addInitScript(watchShifts);
  await server.sent();
  const shifts = () => page.evaluate(() => window.benchShifts());
  await page.goto(new URL(address, server.address).href, { waitUntil: 'networkidle' });
  const opening = await server.sent();
  const opened = await shifts();
  await page.evaluate(scrollThrough);
  const scrolling = await server.sent();
  const scrolled = await shifts();
  const words = await page.evaluate(wordsOfArticle);
  await context.close();
  return { opening, scrolling, words, shifts: { opened, scrolled } };
}
