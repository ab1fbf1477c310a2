import type { Browser } from 'playwright-core';
import type { BuiltEngine } from './engines/engine.ts';
import { type Answer, judge, type Quality } from './quality.ts';
import type { Queries } from './queries.ts';
import { openSearchPage, type SearchedPage } from './searched-page.ts';

/** Asks all queries in one page and compares the answers with the truth. */
export async function measureQuality(
  browser: Browser,
  engine: BuiltEngine,
  address: string,
  { occurring, absent }: Queries,
  scan: (query: string) => ReadonlySet<number>,
): Promise<Quality> {
  const searched = await openSearchPage(browser, address, null);
  const answers: { answer: Answer; truth: ReadonlySet<number> }[] = [];
  for (const query of [...occurring, ...absent]) {
    await searched.ask(query);
    answers.push({ answer: await readAnswer(engine, searched), truth: scan(query) });
  }
  await searched.close();
  return judge(answers);
}

async function readAnswer(engine: BuiltEngine, { page, total }: SearchedPage): Promise<Answer> {
  const count = await total();
  const marks = await engine.marksOn(page, count);
  return { total: count, found: marks && new Set(marks.map(engine.placeOf)) };
}
