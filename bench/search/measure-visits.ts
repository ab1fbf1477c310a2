import type { Browser } from 'playwright-core';
import type { Sent, Server } from '../server.ts';
import { openSearchPage } from './searched-page.ts';

/** What one query cost. */
export interface Cost {
  milliseconds: number;
  /** Over the wire, heads of responses included. */
  bytes: number;
  requests: number;
}

/** What the queries of visits cost: the first in a fresh browser, and the second in the same page. */
export interface Costs {
  cold: Cost[];
  later: Cost[];
}

/** The network that the goals are told for. */
const network = { roundTrip: 60, megabits: 10 };

/** The page itself and what it looks like are no part of the search. */
const besides = /(?:\/|\.html|\.css|\.svg|\.ico|\.woff2)$/;

/** Visits a search page anew for each pair of queries. */
export async function measureVisits(
  browser: Browser,
  server: Server,
  page: string,
  visits: readonly { first: string; second: string }[],
): Promise<Costs> {
  const costs: Costs = { cold: [], later: [] };
  for (const { first, second } of visits) {
    await server.sent();
    const address = `${server.address}${page}?q=${encodeURIComponent(first)}`;
    const searched = await openSearchPage(browser, address, network);
    costs.cold.push(costOf(await searched.answer(), await server.sent()));
    costs.later.push(costOf(await searched.ask(second), await server.sent()));
    await searched.close();
  }
  return costs;
}

function costOf(milliseconds: number, sent: readonly Sent[]): Cost {
  const counted = sent.filter(({ path }) => !besides.test(path));
  const bytes = counted.reduce((sum, response) => sum + response.bytes, 0);
  return { milliseconds, bytes, requests: counted.length };
}
