// node bench/search.ts [ITEMS…] [--queries N] [--notices FOLDER] [--work FOLDER]
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../tests/support/browser.ts';
import { describeLoad, describeMachine } from './machine.ts';
import type { Engine } from './search/engines/engine.ts';
import { engines } from './search/engines.ts';
import { measureQuality } from './search/measure-quality.ts';
import { measureVisits } from './search/measure-visits.ts';
import { drawQueries, type Queries } from './search/queries.ts';
import { buildImported, buildInvented, type Site } from './search/site.ts';
import { type Measured, tableHead, tableRow } from './search/table.ts';
import { scanOf } from './search/truth.ts';
import { serve } from './server.ts';

/** Queries that occur nowhere. */
const absent = 20;
/** Fresh browser contexts for each engine. */
const visits = 20;

const { values, positionals } = parseArgs({
  options: {
    queries: { type: 'string', default: '195' },
    notices: { type: 'string' },
    work: { type: 'string', default: join(import.meta.dirname, '.work') },
  },
  allowPositionals: true,
});
const occurring = Number(values.queries);
const notices = values.notices;
const sizes =
  positionals.length > 0 || notices !== undefined ? positionals.map(Number) : [134, 2000, 10_000];
if (
  ![occurring, ...sizes].every((number) => Number.isInteger(number) && number > 0) ||
  occurring < visits * 2
) {
  console.error(
    'node bench/search.ts [ITEMS…] [--queries N] [--notices FOLDER] [--work FOLDER]; N is at least 40',
  );
  process.exit(2);
}

const browser = await startBrowser();
console.log(`${describeMachine()}, Chromium ${browser.version()}, load ${describeLoad()} before\n`);
console.log(tableHead);
if (notices !== undefined) await measureSite(browser, (work) => buildImported(notices, work));
for (const items of sizes) await measureSite(browser, (work) => buildInvented(items, work));
console.log(`\nload ${describeLoad()} after`);
await browser.close();

/** Prints a row for each engine on one site. */
async function measureSite(browser: Browser, build: (work: string) => Site): Promise<void> {
  const work = join(resolve(values.work), 'search');
  rmSync(work, { recursive: true, force: true });
  const site = build(work);
  const queries = drawQueries(site.items, { occurring, absent });
  for (const [place, engine] of engines.entries()) {
    console.error(`${site.label}: ${engine.name}`);
    const folder = join(work, `engine-${place}`);
    console.log(tableRow(await measureEngine(browser, engine, site, folder, queries)));
  }
  rmSync(work, { recursive: true, force: true });
}

async function measureEngine(
  browser: Browser,
  engine: Engine,
  site: Site,
  folder: string,
  queries: Queries,
): Promise<Measured> {
  const built = await engine.build(site, folder);
  const server = await serve(built.root);
  const scan = scanOf(site.items.map(({ text }) => text));
  const address = server.address + built.page;
  const quality = await measureQuality(browser, built, address, queries, scan);
  const pairs = Array.from({ length: visits }, (_, visit) => ({
    first: queries.occurring[visit] ?? '',
    second: queries.occurring[visit + visits] ?? '',
  }));
  const costs = await measureVisits(browser, server, built.page, pairs);
  await server.close();
  return {
    engine: engine.name,
    site: site.label,
    absent,
    quality,
    costs,
    onDisk: built.bytes,
  };
}
