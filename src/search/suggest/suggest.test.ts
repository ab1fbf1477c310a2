import { afterEach, describe, expect, it } from 'vitest';
import { searchRecord } from '../../../tests/support/search-records.ts';
import { type ServedIndex, serveIndex } from '../../../tests/support/served-index.ts';
import { createSearchEngine, type SearchEngine, type SearchRequest } from '../engine/engine.ts';
import { noFilters } from '../engine/facets.ts';
import { type Suggestion, suggest } from './suggest.ts';

const site = 'https://shili.example/';
const texts = [
  '针对“药品采购不规范”问题\n修订采购制度，药品采购全部上平台。',
  '针对“药品管理不严”问题\n药品管理人员逐月盘点。示医发〔2024〕9号。',
  '针对“招标走过场”问题\n公开招标，设备采购一律公示。',
  '针对“设备闲置”问题\n清查设备，公开使用情况。',
];

let served: ServedIndex;
afterEach(() => served.close());

async function engineOf(): Promise<SearchEngine> {
  const records = texts.map((text, place) => searchRecord(String(place + 1), text));
  served = await serveIndex({ [site]: records });
  return createSearchEngine([site]);
}

const request = (typed: string, filters = noFilters): SearchRequest => ({
  typed,
  filters,
  order: 'relevance',
  today: '2025-06-01',
});

const print = ({ kind, typed, total }: Suggestion) => `${kind} ${typed} ${total}`;

async function suggestions(typed: string): Promise<string[]> {
  return (await suggest(await engineOf(), request(typed))).map(print);
}

describe('suggest', () => {
  it.each([
    ['要品采购', ['near 药品采购 1', 'fewer 采购 2']],
    ['召标', ['near 招标 1']],
    ['药品官理', ['near 药品管理 1', 'fewer 药品 2']],
    ['yaopin', ['near 药品 2']],
    ['zhao biao', ['near 招标 1']],
    ['药品 飞机', ['fewer 药品 2']],
    ['药品 设备', ['fewer 药品 2', 'fewer 设备 2']],
    ['采购 设备 药品 飞机', ['fewer 采购 设备 1', 'fewer 采购 药品 1']],
    ['“设备采购', ['fewer 设备采购 1']],
    ['-设备采够', ['near 设备采购 1', 'fewer 设备 2']],
    ['药品 -采购 -管理', ['fewer 药品 2']],
    ['飞机 设备 -采购', ['fewer 设备 -采购 1']],
    ['示医发〔2024〕8号', ['near 示医发〔2024〕9号 1', 'fewer 示医发〔2024 1']],
  ])('%s: %j', async (typed, expected) => {
    const found = await suggestions(typed);
    expect(found).toEqual(expected);
  });

  it.each(['天气预报', '量子', 'abc', '飞', '？？', '', '  ', 'x'.repeat(100)])(
    'proposes nothing for %j',
    async (typed) => {
      expect(await suggestions(typed)).toEqual([]);
    },
  );

  it('proposes nothing where the query finds something', async () => {
    expect(await suggestions('药品 采购')).toEqual([]);
  });

  it('proposes only what finds as many as it says, without filters', async () => {
    const engine = await engineOf();
    const filters = { ...noFilters, year: ['1999'] };
    const typed = '药品采购的官理 设备';
    const found = await suggest(engine, request(typed, filters));
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(6);
    for (const one of found) {
      const { items } = await engine.search(request(one.typed));
      expect({ ...one, total: items.length }).toEqual(one);
    }
    expect(new Set(found.map((one) => one.typed)).size).toBe(found.length);
  });
});
