import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleNotices } from '../../../tests/support/real-notices.ts';
import { searchRecord } from '../../../tests/support/search-records.ts';
import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { type ServedIndex, serveIndex } from '../../../tests/support/served-index.ts';
import type { SearchRecord } from '../index/record.ts';
import { createSearchEngine, type SearchEngine, type SearchRequest } from './engine.ts';
import { noFilters } from './facets.ts';

const site = 'https://shili.example/';
let served: ServedIndex;
afterEach(() => served.close());

async function engineOf(...texts: string[]): Promise<SearchEngine> {
  return engineOn(texts.map((text, index) => searchRecord(String(index + 1), text)));
}

async function engineOn(records: readonly SearchRecord[]): Promise<SearchEngine> {
  served = await serveIndex({ [site]: records });
  return createSearchEngine([site]);
}

const request = (typed: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  typed,
  filters: noFilters,
  order: 'relevance',
  today: '2025-06-01',
  ...more,
});

async function find(engine: SearchEngine, typed: string): Promise<string> {
  const { items } = await engine.search(request(typed));
  return items.map(({ key }) => key.split('/').at(-1)).join(' ');
}

describe('search', () => {
  it('finds exactly the texts that hold the words: every length, half of them absent', async () => {
    const lines = sampleNotices().flatMap(({ file }) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /[^\s]/.test(line)),
    );
    const texts = lines.map((line) => line.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase());
    const engine = await engineOf(...lines);
    const random = seededRandom(4);
    const pick = (below: number) => Math.floor(random() * below);
    for (let round = 0; round < 600; round += 1) {
      const text = texts[pick(texts.length)] ?? '';
      const length = 1 + pick(Math.min(30, text.length));
      const start = pick(text.length - length + 1);
      let query = text.slice(start, start + length);
      if (round % 2 === 1) query = query.slice(1) + query.slice(0, 1);
      if (/["'“”‘’\s〔〕—―-]/.test(query)) continue;
      const expected = texts.filter((one) => one.includes(query)).length;
      const { items } = await engine.search(request(query));
      expect({ query, found: items.length }).toEqual({ query, found: expected });
    }
  });

  it.each([
    ['药品 采购', '1 2 3', 'every word, nearest first'],
    ['“药品 采购”', '1', 'a phrase in quotes'],
    ['药品 -招标', '1 3', 'no item with a word after a minus'],
    ['藥品 -招標', '1 3', 'traditional characters, after a minus, too'],
    ['藥品採購', '1', 'traditional characters'],
    ['药', '1 2 3', 'one character'],
    ['药 -招', '1 3', 'one character and a minus'],
    ['药 品', '1 2 3', 'one word that is set off'],
    ['招 药', '2', 'two characters that never stand together'],
    ['ＡＩ', '4', 'full width'],
    ['"ai系统"', '4', 'words in quotes, case aside'],
    ['(2024)——9', '4', 'brackets and dashes of any kind'],
    ['乾县', '5', 'a name with a character that is traditional elsewhere'],
    ['没有', '', 'nothing'],
    ['药品 没有', '', 'nothing for one of the words'],
  ])('%j finds %j: %s', async (typed, expected) => {
    const engine = await engineOf(
      '药品采购不规范',
      '药品目录已调整，招标文件已修订，采购另行',
      '药品目录已经调整，并在每个季度的第一个月重新核对一次全部目录，采购另行',
      '建设AI 系统（2024）——9',
      '与乾县人民医院',
    );
    expect(await find(engine, typed)).toBe(expected);
  });

  it('puts hits in the heading first, then those with more matches', async () => {
    const engine = await engineOf(
      '甲方面\n处方点评一次',
      '乙方面\n处方点评三次：处方点评、处方点评',
      '处方点评不到位\n已整改',
    );
    expect(await find(engine, '处方点评')).toBe('3 2 1');
  });

  it('counts the problem as part of the heading', async () => {
    const text = '第1项\n存在问题：处方点评不到位。\n已整改';
    const engine = await engineOn([
      searchRecord('1', '甲方面\n处方点评、处方点评、处方点评'),
      searchRecord('2', text, { head: text.split('\n').slice(0, 2).join('\n') }),
    ]);
    expect(await find(engine, '处方点评')).toBe('2 1');
    expect(await find(engine, '评')).toBe('2 1');
  });

  it('says when it read words as one, and reads them one by one where that finds nothing', async () => {
    const engine = await engineOf('共3项', '共有项目3个');
    expect((await engine.search(request('共 3 项'))).joined).toBe('共3项');
    const apart = await engine.search(request('有 3'));
    expect([apart.joined, apart.items.length]).toEqual([null, 1]);
  });

  it('seeks what Chinese quotes enclose where nothing holds the quotes', async () => {
    const engine = await engineOf('“药品”采购', '药品目录', '档案');
    const held = await engine.search(request('“药品”'));
    expect([held.items.length, held.unquoted]).toEqual([1, false]);
    const bare = await engine.search(request('“目录” 《药品》'));
    expect([bare.items.length, bare.unquoted]).toEqual([1, true]);
    expect((await engine.search(request('“没有”'))).items).toEqual([]);
  });

  it('asks for no more than a query needs', async () => {
    const engine = await engineOf('药品采购不规范', '档案管理不严');
    expect(served.asked).toEqual([]);
    await engine.prepare();
    expect(served.asked).toEqual(['pagefind-entry.json', 'catalogue.gz']);
    const { items } = await engine.search(request('药品'));
    expect(served.asked.slice(2).filter((path) => !path.startsWith('index/'))).toEqual([]);
    await Promise.all(items.map(engine.load));
    expect(served.asked.filter((path) => path.startsWith('item/'))).toEqual(['item/0.gz']);
  });

  it('asks for simplified forms only where a query is not found without', async () => {
    const engine = await engineOf('药品采购不规范');
    await engine.search(request('药品'));
    await engine.search(request('absent words 123'));
    expect(served.asked).not.toContain('simplified.gz');
    await engine.search(request('藥品'));
    expect(served.asked).toContain('simplified.gz');
  });

  it('fails rather than answer from a part of the index, and recovers', async () => {
    const engine = await engineOf('药品采购不规范');
    await engine.prepare();
    served.missing.add('index/0.gz');
    await expect(engine.search(request('药品'))).rejects.toThrow('404');
    served.missing.clear();
    expect(await find(engine, '药品')).toBe('1');
  });

  it('finds every item where nothing is searched for', async () => {
    const engine = await engineOf('药品', '档案');
    expect(await find(engine, ' ')).toBe('1 2');
  });
});

describe('search over several sites', () => {
  const other = 'https://other.example/zhenggai/';

  it('finds in all of them, and tells their issuers apart', async () => {
    served = await serveIndex({
      [site]: [searchRecord('1', '药品采购')],
      [other]: [searchRecord('1', '药品目录'), searchRecord('2', '档案')],
    });
    const { items, counts } = await createSearchEngine([site, other]).search(request('药品'));
    expect(items.map(({ url }) => url)).toEqual([`${site}shili/2025/1/`, `${other}shili/2025/1/`]);
    expect(counts.issuer).toEqual(
      new Map([
        ['shili', 1],
        [`${other}shili`, 1],
      ]),
    );
  });

  it('answers from those that can be reached, and names the others', async () => {
    served = await serveIndex({ [site]: [searchRecord('1', '药品采购')] });
    const { items, unreachable } = await createSearchEngine([other, site]).search(request('药品'));
    expect([items.length, unreachable]).toEqual([1, [other]]);
    await expect(createSearchEngine([other]).search(request('药品'))).rejects.toThrow('404');
  });

  it('answers without a site whose catalogue is damaged', async () => {
    served = await serveIndex({
      [site]: [searchRecord('1', '药品采购')],
      [other]: [searchRecord('1', '药品目录')],
    });
    const answer = globalThis.fetch;
    globalThis.fetch = async (input) => {
      if (!new RegExp(`^${other}.*catalogue`).test(String(input))) return answer(input);
      const { gunzipSync } = await import('node:zlib');
      const catalogue = gunzipSync(await (await answer(input)).arrayBuffer());
      return new Response(catalogue.toString().replace('"notice":[0]', '"notice":[7]'));
    };
    const { items, unreachable } = await createSearchEngine([site, other]).search(request('药品'));
    expect([items.length, unreachable]).toEqual([1, [other]]);
  });

  it('does not wait for a site that never answers', async () => {
    served = await serveIndex({ [site]: [searchRecord('1', '药品采购')] });
    const answer = globalThis.fetch;
    globalThis.fetch = (input) =>
      String(input).startsWith(other) ? new Promise(() => {}) : answer(input);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const found = createSearchEngine([site, other]).search(request('药品'));
    while (vi.getTimerCount() > 2) await new Promise((read) => setImmediate(read));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await found).unreachable).toEqual([other]);
  });
});

describe('search in texts with traditional characters', () => {
  const texts = ['管理制度不健全监督採购', '管理制度不健全监督采购', '藥品目录'];

  it.each([
    ['管理制度不健全监督采购', '1 2'],
    ['管理制度不健全监督採购', '1 2'],
    ['采购', '1 2'],
    ['藥', '3'],
    ['药', '3'],
    ['管理制度 -管理制度不健全监督采购', ''],
    ['管理制度 -採購', ''],
  ])('%s finds %j, whatever was searched for before', async (typed, expected) => {
    const engine = await engineOf(...texts, ...Array.from({ length: 12 }, () => '监督执纪'));
    expect(await find(engine, typed)).toBe(expected);
    await find(engine, '無關');
    expect(await find(engine, typed)).toBe(expected);
  });
});

describe('search after a part could not be loaded', () => {
  it('begins anew by itself, once, where a file is gone', async () => {
    const engine = await engineOf('药品采购不规范');
    await engine.prepare();
    served.missing.add('index/0.gz');
    served.asked.length = 0;
    await expect(engine.search(request('药品'))).rejects.toThrow('404');
    expect(served.asked.filter((path) => path === 'pagefind-entry.json')).toHaveLength(1);
  });

  it('opens the index anew, as after a build', async () => {
    const engine = await engineOf('药品采购不规范', '档案管理不严');
    const [first] = (await engine.search(request('药品'))).items;
    served.missing.add('item/0.gz');
    await expect(first && engine.load(first)).rejects.toThrow('404');
    served.missing.clear();
    served.asked.length = 0;
    await engine.search(request('药品'));
    expect(served.asked).toContain('pagefind-entry.json');
  });
});
