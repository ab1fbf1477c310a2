import type { Page } from 'playwright-core';

/**
 * Stops the clock of a page: from then on so many milliseconds pass as the test lets pass, however
 * busy the machine is. `page.clock.resume()` lets it go on.
 */
export async function stopClock(page: Page): Promise<(milliseconds: number) => Promise<void>> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  return (milliseconds) => page.clock.runFor(milliseconds);
}
