import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/support/find-chromium.ts';
import { categories, type FormFactor, type Report } from './scores.ts';

/** A Chromium for Lighthouse, which connects to its port itself. */
export interface AuditedBrowser {
  port: number;
  /** Ends it; nothing of it stays on the disk. */
  close(): Promise<void>;
}

/** Starts a Chromium in which no name resolves: it reaches this machine alone. */
export async function startAuditedBrowser(): Promise<AuditedBrowser> {
  const { port, process, kill } = await launch({
    chromePath: findChromium(),
    chromeFlags: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return {
    port,
    async close() {
      // One that is killed leaves a folder behind; what chrome-launcher made goes with `kill`.
      const ended = new Promise((done) => process.once('exit', done));
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      await (await browser.newBrowserCDPSession()).send('Browser.close');
      await ended;
      kill();
    },
  };
}

/**
 * What Lighthouse says of a page. As a module it reports nothing to anybody and writes no file; its
 * own command would ask for the former and do the latter. Throws if it could not audit the page.
 */
export async function audit(port: number, url: string, form: FormFactor): Promise<Report> {
  const result = await lighthouse(
    url,
    {
      port,
      logLevel: 'error',
      locale: 'en-US',
      onlyCategories: Object.keys(categories),
      disableFullPageScreenshot: true,
    },
    form === 'desktop' ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse of ${url}: ${runtimeError.message}`);
  return result.lhr;
}
