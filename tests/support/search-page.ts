import type { Page } from 'playwright-core';

/** What the search page shows of a result. */
export interface ShownResult {
  /** The number it tells. */
  total: string;
  /** `issuer/notice/item` of each row, in order. */
  hits: string[];
}

/** Opens the search page at the query part of an address, and waits for its result. */
export async function openSearch(page: Page, site: string, query = ''): Promise<ShownResult> {
  await page.goto(`${site}search/${query}`);
  return shownResult(page);
}

/** Sends words off as a person does, and waits for their result, whether or not the page's script had come. */
export async function searchFor(page: Page, words: string): Promise<ShownResult> {
  const field = page.locator('form[data-search] input[name="q"]');
  await field.fill(words);
  await field.press('Enter');
  await page.locator('form[data-search][data-state="done"]').waitFor();
  return shownResult(page);
}

/** Chooses a value of a facet or takes it back, and waits for the result. */
export async function choose(page: Page, facet: string, value: string): Promise<ShownResult> {
  const box = page.locator(`input[name="${facet}"][value="${value}"]`);
  if ((await box.count()) === 0) await unfold(page, facet);
  await box.click();
  return shownResult(page);
}

/** The result on the page, once no search is under way. */
export async function shownResult(page: Page): Promise<ShownResult> {
  await page.locator('form[data-search]:is([data-state="done"], [data-state="idle"])').waitFor();
  const total = await page.locator('[data-total]').textContent();
  const hits = await page
    .locator('[data-hit]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-hit') ?? ''));
  return { total: total ?? '', hits };
}

async function unfold(page: Page, facet: string): Promise<void> {
  const all = page.locator(`fieldset[data-facet="${facet}"] [data-all][aria-expanded="false"]`);
  if (await all.isVisible()) await all.click();
}

/**
 * The counts that a facet shows: value → number; also those behind 显示全部. A value without hits
 * that was just taken back stands there for its focus alone, and is left out.
 */
export async function shownCounts(page: Page, facet: string): Promise<Record<string, number>> {
  await unfold(page, facet);
  const options = await page.locator(`fieldset[data-facet="${facet}"] label`).all();
  const counts: Record<string, number> = {};
  for (const option of options) {
    const value = (await option.locator('input').getAttribute('value')) ?? '';
    const count = Number(await option.locator('[data-count]').innerText());
    const isLeft = count === 0 && !(await option.locator('input').isChecked());
    if (!isLeft || (await option.locator('input:focus').count()) === 0) counts[value] = count;
  }
  return counts;
}

/** The query part of the page's address, decoded. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}
