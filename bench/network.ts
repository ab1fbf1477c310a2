import type { Page } from 'playwright-core';

/** A network to imitate: time of a round trip in milliseconds, and megabits a second. */
export interface Network {
  roundTrip: number;
  megabits: number;
}

/** Lets a page of Chromium load over such a network (Chromium's own throttling). */
export async function imitateNetwork(page: Page, { roundTrip, megabits }: Network): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = (megabits * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
