// node bench/pages.ts [--content FOLDER] [--runs N]
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../tests/support/browser.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { type ChosenPage, choosePages } from './pages/choose.ts';
import { audit, startAuditedBrowser } from './pages/lighthouse.ts';
import { type AuditedPage, faultHead, faultRows, scoreHead, scoreRow } from './pages/scores.ts';
import { buildPages, wholeContent } from './pages/site.ts';
import { type Visit, visitPage } from './pages/visit.ts';
import {
  shiftHead,
  shiftRow,
  type VisitedPage,
  weightHead,
  weightRow,
} from './pages/visit-tables.ts';
import { type Server, serve } from './server.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
const runs = Number(values.runs);
const isContent = values.content === undefined || existsSync(values.content);
if (!Number.isInteger(runs) || runs < 1 || !isContent) {
  if (!isContent) console.error(`There is no folder ${values.content}.`);
  console.error('node bench/pages.ts [--content FOLDER] [--runs N]');
  process.exit(2);
}
const work = join(import.meta.dirname, '.work/pages');
rmSync(work, { recursive: true, force: true });
const content = values.content ?? wholeContent(join(work, 'content'));
const out = join(work, 'site');
const pages = choosePages(buildPages(resolve(content), out));
// What has a hash in its name may be kept for ever; all else is asked for again.
const server = await serve(out, (path) => ({
  'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
}));

console.log(`${describeMachine()}, load ${describeLoad()} before`);
const visited = await visitAll(server, pages);
console.log(`\n${weightHead}\n${visited.map(weightRow).join('\n')}`);
console.log(`\n${shiftHead}\n${visited.map(shiftRow).join('\n')}`);
const audited = await auditAll(server, pagesToAudit(visited));
console.log(`\n${scoreHead}\n${audited.map(scoreRow).join('\n')}`);
console.log(`\n${faultHead}\n${faultRows(audited).join('\n')}`);
console.log(`\nload ${describeLoad()} after`);
await server.close();
rmSync(work, { recursive: true, force: true });

/** Visits every page in both windows as often as was asked for. */
async function visitAll(on: Server, chosen: readonly ChosenPage[]): Promise<VisitedPage[]> {
  const browser = await startBrowser();
  console.log(`Chromium ${browser.version()}`);
  const found: VisitedPage[] = [];
  for (const page of chosen) {
    console.error(`visiting ${page.address}`);
    const visits = { narrow: [] as Visit[], wide: [] as Visit[] };
    for (let run = 1; run <= runs; run += 1) {
      visits.narrow.push(await visitPage(browser, on, page.address, 'narrow'));
      visits.wide.push(await visitPage(browser, on, page.address, 'wide'));
    }
    found.push({ page, ...visits });
  }
  await browser.close();
  return found;
}

/** The longest notice, and all that is no notice, issuer or topic. */
function pagesToAudit(all: readonly VisitedPage[]): ChosenPage[] {
  const words = ({ narrow }: VisitedPage) => narrow[0]?.words?.length ?? 0;
  const notices = all.filter(({ page }) => page.kind === 'notice');
  const longest = notices.toSorted((a, b) => words(b) - words(a)).slice(0, 1);
  const others = all.filter(({ page }) => !['notice', 'issuer', 'topic'].includes(page.kind));
  return [...longest, ...others].map(({ page }) => page);
}

/** Has Lighthouse judge each page as often as was asked for, as a telephone and as a computer. */
async function auditAll(on: Server, chosen: readonly ChosenPage[]): Promise<AuditedPage[]> {
  const browser = await startAuditedBrowser();
  const found: AuditedPage[] = [];
  try {
    for (const { kind, address } of chosen) {
      for (const form of ['mobile', 'desktop'] as const) {
        console.error(`auditing ${address}, ${form}`);
        const reports = [];
        for (let run = 1; run <= runs; run += 1) {
          reports.push(await audit(browser.port, new URL(address, on.address).href, form));
        }
        found.push({ name: kind, form, runs: reports });
      }
    }
  } finally {
    // Unlike Playwright's, it would go on when this process ends.
    await browser.close();
  }
  return found;
}
