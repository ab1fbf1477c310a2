import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import {
  choose,
  openSearch,
  queryOf,
  searchFor,
  shownCounts,
  shownResult,
} from '../support/search-page.ts';
import { comparable } from '../support/search-truth.ts';

interface DataItem {
  id: string;
  notice: string;
  currentStatus: string | null;
  deadline: string | null;
  topics: string[];
  text: string;
}

interface DataNotice {
  id: string;
  published: string | null;
  comments: { opens: string | null; closes: string } | null;
}

/** The day it is for the pages of these tests, in Asia/Shanghai. */
const today = '2026-07-01';
const site = inject('site');
let browser: Browser;
let page: Page;
let items: (Pick<DataItem, 'id' | 'text'> & Facts)[];

/** What an item has of each facet, read from the open data by plain means. */
type Facts = Record<'issuer' | 'year' | 'status' | 'topic' | 'window' | 'deadline', string[]> & {
  date: string;
  due: string | null;
};

/** The last day of the month that a deadline prints; the test fails if it prints anything else. */
function lastDay(deadline: string): string {
  const [, year, month] = /^(\d{4})年(\d{1,2})月底?前/.exec(deadline) ?? [];
  if (!year || !month) throw new Error(`No month in ${deadline}.`);
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function factsOf(item: DataItem, notices: readonly DataNotice[]): Facts {
  const notice = notices.find(({ id }) => id === item.notice);
  const { published = null, comments = null } = notice ?? {};
  const due = item.deadline === null ? null : lastDay(item.deadline);
  const status = item.currentStatus;
  const isDone = status === 'completed' || status === 'sustained';
  const isOpen = comments !== null && (comments.opens ?? '') <= today && today <= comments.closes;
  return {
    issuer: [item.id.replace(/\/.*/, '')],
    year: [published?.slice(0, 4) ?? 'none'],
    status: [status ?? 'none'],
    topic: item.topics,
    window: isOpen ? ['open'] : [],
    deadline: due !== null && due < today && !isDone ? ['passed'] : [],
    date: published ?? '',
    due,
  };
}

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.clock.setFixedTime(new Date(`${today}T00:00:01+08:00`));
  const [data, notices] = (await Promise.all(
    ['items', 'notices'].map(async (name) => (await fetch(`${site}data/${name}.json`)).json()),
  )) as [DataItem[], DataNotice[]];
  items = data.map((item) => ({ id: item.id, text: item.text, ...factsOf(item, notices) }));
});
afterAll(() => browser.close());

type Facet = 'issuer' | 'year' | 'status' | 'topic' | 'window' | 'deadline';
const facets: readonly Facet[] = ['issuer', 'year', 'status', 'topic', 'window', 'deadline'];
type Chosen = Partial<Record<Facet, string[]>>;

function passing(word: string, chosen: Chosen) {
  const sought = comparable(word);
  return items.filter(
    (item) =>
      comparable(item.text).includes(sought) &&
      facets.every((facet) => chosen[facet]?.some((value) => item[facet].includes(value)) ?? true),
  );
}

/** What each value of a facet would leave, were it chosen with what is chosen of the others. */
function countsOf(facet: Facet, word: string, chosen: Chosen): Record<string, number> {
  const { [facet]: own = [], ...others } = chosen;
  const counts: Record<string, number> = Object.fromEntries(own.map((value) => [value, 0]));
  for (const item of passing(word, others)) {
    for (const value of item[facet]) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Everything the page shows must be what plain counting gives. */
async function expectTrue(word: string, chosen: Chosen): Promise<void> {
  const { total, hits } = await shownResult(page);
  const expected = passing(word, chosen).map(({ id }) => id);
  expect(total).toBe(String(expected.length));
  expect(hits.toSorted()).toEqual(expected.toSorted());
  for (const facet of facets) {
    const counts = countsOf(facet, word, chosen);
    const least = facet === 'window' || facet === 'deadline' ? 1 : 2;
    const isShown = Object.keys(counts).length >= least || (chosen[facet]?.length ?? 0) > 0;
    const fieldset = page.locator(`fieldset[data-facet="${facet}"]`);
    expect([facet, await fieldset.isVisible()]).toEqual([facet, isShown]);
    if (isShown) expect([facet, await shownCounts(page, facet)]).toEqual([facet, counts]);
  }
}

describe('filters', () => {
  it.each([
    ['issuer', 'shili-diyi'],
    ['year', '2025'],
    ['status', 'in-progress'],
    ['status', 'none'],
    ['topic', 'procurement'],
    ['window', 'open'],
    ['deadline', 'passed'],
  ] as const)('%s=%s leaves what has it, with true counts', async (facet, value) => {
    await openSearch(page, site, '?q=工作');
    await choose(page, facet, value);
    const chosen: Chosen = { [facet]: [value] };
    const passed = passing('工作', chosen).length;
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThan(passing('工作', {}).length);
    await expectTrue('工作', chosen);
    expect(queryOf(page)).toBe(`?q=工作&${facet}=${value}`);
  });

  it('region leaves what its issuers published', async () => {
    await openSearch(page, site);
    const ofCounty = items.filter(({ id }) => id.startsWith('shili-xianyi/'));
    const counts = await shownCounts(page, 'region');
    expect(counts['示例省示例县']).toBe(ofCounty.length);
    const { hits } = await choose(page, 'region', '示例省示例县');
    expect(hits.toSorted()).toEqual(ofCounty.map(({ id }) => id).toSorted());
  });

  it('take any value of one facet, and all facets together', async () => {
    await openSearch(page, site, '?q=采购');
    await choose(page, 'status', 'completed');
    await choose(page, 'status', 'none');
    await expectTrue('采购', { status: ['completed', 'none'] });
    await choose(page, 'year', '2025');
    await expectTrue('采购', { status: ['completed', 'none'], year: ['2025'] });
    await choose(page, 'topic', 'procurement');
    await expectTrue('采购', {
      status: ['completed', 'none'],
      year: ['2025'],
      topic: ['procurement'],
    });
    await choose(page, 'status', 'completed');
    await expectTrue('采购', { status: ['none'], year: ['2025'], topic: ['procurement'] });
  });

  it('show the counts of everything before anything is sought, and list without words', async () => {
    await openSearch(page, site);
    expect(await page.locator('form[data-state="idle"]').count()).toBe(1);
    expect(await page.locator('[data-hit]').count()).toBe(0);
    for (const facet of facets) {
      expect([facet, await shownCounts(page, facet)]).toEqual([facet, countsOf(facet, '', {})]);
    }
    await choose(page, 'topic', 'procurement');
    await expectTrue('', { topic: ['procurement'] });
    await openSearch(page, site, '?topic=procurement');
    await expectTrue('', { topic: ['procurement'] });
  });

  it('keep a chosen value that has no hits, and offer what would be found without', async () => {
    await openSearch(page, site, '?q=院外调剂&window=open');
    await searchFor(page, '开会3次');
    await expectTrue('开会3次', { window: ['open'] });
    const note = page.locator('[data-note="filtered"]');
    expect(await page.locator('[data-message]').innerText()).toContain('没有符合所选条件');
    expect(await note.innerText()).toContain(
      `去掉筛选条件后有 ${passing('开会3次', {}).length} 项`,
    );
    await note.getByRole('button', { name: '去掉筛选条件' }).click();
    await expectTrue('开会3次', {});
    expect(queryOf(page)).toBe('?q=开会3次');
  });

  it('stand as chips that take them away, one by one and all at once', async () => {
    await openSearch(page, site, '?q=工作&status=none&year=2025&year=none&window=open');
    const chips = page.locator('[data-chip]');
    const names = (await chips.allInnerTexts()).map((text) => text.replaceAll(/\s|×/g, ''));
    expect(names).toEqual([
      '去掉筛选：2025年',
      '去掉筛选：年份未注明',
      '去掉筛选：完成情况未注明',
      '去掉筛选：正在征求意见',
    ]);
    await page.locator('[data-chip="window"]').click();
    await expectTrue('工作', { status: ['none'], year: ['2025', 'none'] });
    await page.getByRole('button', { name: '清除全部筛选' }).click();
    await expectTrue('工作', {});
    expect(await page.locator('[data-chips]').isVisible()).toBe(false);
  });

  it('fold long facets to the eight largest values and the chosen ones', async () => {
    await openSearch(page, site);
    const labels = page.locator('fieldset[data-facet="topic"] label');
    const all = page.locator('fieldset[data-facet="topic"] [data-all]');
    const largest = Object.values(countsOf('topic', '', {})).sort((a, b) => b - a);
    expect(largest.length).toBeGreaterThan(8);
    const shown = await labels.locator('[data-count]').allInnerTexts();
    expect(shown.map(Number)).toEqual(largest.slice(0, 8));
    expect(await all.innerText()).toBe(`显示全部（${largest.length}）`);
    await all.click();
    expect(await labels.count()).toBe(largest.length);
    expect(await all.evaluate((button) => button === document.activeElement)).toBe(true);
    await labels.last().click();
    await shownResult(page);
    await all.click();
    expect(await labels.count()).toBe(9);
    expect(await labels.last().locator('input').isChecked()).toBe(true);
  });
});

describe('sorts', () => {
  const factOf = (id: string) => items.find((item) => item.id === id);

  it('by day of publication, newest first, the unknown last', async () => {
    await openSearch(page, site, '?q=工作');
    await page.locator('select[name="sort"]').selectOption('date');
    const { hits } = await shownResult(page);
    const dates = hits.map((id) => factOf(id)?.date ?? '');
    expect(new Set(dates).size).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(queryOf(page)).toBe('?q=工作&sort=date');
  });

  it('by deadline, earliest first, items without one last', async () => {
    const { hits } = await openSearch(page, site, '?q=工作&sort=deadline');
    const dues = hits.map((id) => factOf(id)?.due ?? '9999');
    expect(new Set(dues).size).toBeGreaterThan(3);
    expect(dues).toEqual(dues.toSorted());
    expect(await page.locator('select[name="sort"]').inputValue()).toBe('deadline');
  });

  it('marks in words what is past its deadline', async () => {
    const { hits } = await openSearch(page, site, '?sort=deadline&issuer=shili-fuyou');
    const rows = await page.locator('[data-hit]').allInnerTexts();
    const marked = hits.filter((_, place) => rows[place]?.includes('已过期'));
    const passed = hits.filter((id) => factOf(id)?.deadline.includes('passed'));
    expect(marked).toEqual(passed);
    expect(passed.length).toBeGreaterThan(0);
    expect(rows[0]).toContain('完成时限：2026年6月底前');
  });
});

describe('the address of a filtered result', () => {
  it('gives the same result when it is opened fresh', async () => {
    await openSearch(page, site, '?q=工作');
    await choose(page, 'issuer', 'shili-fuyou');
    await choose(page, 'issuer', 'shili-diyi');
    await choose(page, 'status', 'none');
    await page.locator('select[name="sort"]').selectOption('deadline');
    const before = await shownResult(page);
    const fresh = await browser.newPage();
    await fresh.clock.setFixedTime(new Date(`${today}T00:00:01+08:00`));
    await fresh.goto(page.url());
    expect(await shownResult(fresh)).toEqual(before);
    expect(await fresh.locator('[data-chip]').count()).toBe(3);
    await fresh.close();
  });

  it('is a step of the history, and Back and Forward restore everything', async () => {
    await openSearch(page, site, '?q=工作');
    await choose(page, 'status', 'none');
    await page.locator('select[name="sort"]').selectOption('date');
    await shownResult(page);
    await choose(page, 'year', '2025');
    const steps = ['?q=工作', '?q=工作&status=none', '?q=工作&status=none&sort=date'];
    for (const step of steps.toReversed()) {
      await page.goBack();
      await page.waitForURL((url) => decodeURIComponent(url.search) === step);
      await expectTrue('工作', step.includes('status') ? { status: ['none'] } : {});
      const sort = step.includes('sort') ? 'date' : 'relevance';
      expect(await page.locator('select[name="sort"]').inputValue()).toBe(sort);
    }
    for (const step of steps.slice(1)) {
      await page.goForward();
      await page.waitForURL((url) => decodeURIComponent(url.search) === step);
    }
    await expectTrue('工作', { status: ['none'] });
    expect(await page.locator('input[name="status"][value="none"]').isChecked()).toBe(true);
  });
});
