import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../tests/support/search-records.ts';
import { decodeChunk, type Postings } from '../chunk.ts';
import type { Catalogue, IndexEntry, SearchItem } from '../index-files.ts';
import { encodePairs, encodeSingles } from '../text/encode.ts';
import { buildSearchFiles, type SearchFile } from './build-files.ts';

const records = [
  searchRecord('1', '药品采购不规范\n一是整改。'),
  searchRecord('2', '药品采购不规范\n一是整改。', { status: 'completed' }),
  searchRecord('3', '档案管理不严\n二是巡察。'),
];

/** What stands in the folder of the index, unpacked, by path. */
function unpacked(files: readonly SearchFile[]): Map<string, Buffer> {
  const { folder } = JSON.parse(
    Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? '').toString(),
  ) as IndexEntry;
  const within = files.filter(({ path }) => path.startsWith(`${folder}/`));
  expect(within.length).toBe(files.length - 1);
  return new Map(
    within.map(({ path, content }) => [path.slice(folder.length + 1), gunzipSync(content)]),
  );
}

function json<T>(files: ReadonlyMap<string, Buffer>, path: string): T {
  return JSON.parse(files.get(path)?.toString() ?? '') as T;
}

function wordsOf(files: ReadonlyMap<string, Buffer>): Map<string, Postings> {
  const chunks = [...files].filter(([path]) => path.startsWith('index/'));
  return new Map(chunks.flatMap(([, content]) => [...decodeChunk(content)]));
}

describe('buildSearchFiles', () => {
  it('gives each item its words, numbered as the catalogue has them', async () => {
    const files = unpacked(await buildSearchFiles(records));
    const { items } = json<Catalogue>(files, 'catalogue.gz');
    const shown = items.id.map((id, number) => ({
      id,
      text: json<SearchItem>(files, `item/${number}.gz`).text,
    }));
    expect(shown).toEqual(records.map(({ id, text }) => ({ id, text })));
  });

  it('holds every pair of every item at its position', async () => {
    const files = unpacked(await buildSearchFiles(records));
    const words = wordsOf(files);
    const [pair = ''] = encodePairs('巡察');
    expect(words.get(pair)).toEqual(new Map([[2, ['档案管理不严二是'.length]]]));
  });

  it('holds single characters, and whether they stand in the heading', async () => {
    const words = wordsOf(unpacked(await buildSearchFiles(records)));
    const placesOf = (character: string) => words.get(encodeSingles(character)[0] ?? '');
    expect(placesOf('药')).toEqual(
      new Map([
        [0, [1]],
        [1, [1]],
      ]),
    );
    expect(placesOf('巡')).toEqual(new Map([[2, [0]]]));
  });

  it('says which chunk a word is in', async () => {
    const text = Array.from({ length: 4000 }, (_, index) =>
      String.fromCharCode(0xac00 + ((index * 7919) % 11_172)),
    ).join('');
    const files = unpacked(await buildSearchFiles([searchRecord('1', text)]));
    const { chunks } = json<Catalogue>(files, 'catalogue.gz');
    // Pagefind counts three for a word that has one place in one item, and ends a chunk at 500.
    expect(chunks.from.length).toBe(Math.ceil(3999 / Math.ceil(500 / 3)) + 4000 / 500);
    for (const [number, from] of chunks.from.entries()) {
      const words = [...decodeChunk(files.get(`index/${number}.gz`) ?? new Uint8Array()).keys()];
      const next = chunks.from[number + 1] ?? '~~';
      expect(words.every((word) => word >= from && word < next)).toBe(true);
    }
  });

  it('gives the same bytes twice, and another folder when anything changes', async () => {
    const files = await buildSearchFiles(records);
    expect(await buildSearchFiles(records)).toEqual(files);
    const changed = await buildSearchFiles(
      records.map((record) => (record.id === '3' ? { ...record, status: 'sustained' } : record)),
    );
    const folders = [files, changed].map((list) => list.map(({ path }) => path.split('/')[0]));
    expect(folders[0]?.[0]).not.toBe(folders[1]?.[0]);
  });

  it('holds an item of one character', async () => {
    const files = unpacked(await buildSearchFiles([searchRecord('1', '无'), ...records.slice(2)]));
    const number = json<Catalogue>(files, 'catalogue.gz').items.id.indexOf('1');
    expect(json<SearchItem>(files, `item/${number}.gz`).text).toBe('无');
    expect(wordsOf(files).get(encodeSingles('无')[0] ?? '')).toEqual(new Map([[number, [1]]]));
  });

  it('says of an item which of its characters have simplified forms', async () => {
    const files = unpacked(
      await buildSearchFiles([searchRecord('1', '藥品'), ...records.slice(2)]),
    );
    expect(json<SearchItem>(files, 'item/0.gz').simplified).toEqual([['藥', '药']]);
    expect(json<SearchItem>(files, 'item/1.gz')).not.toHaveProperty('simplified');
  });

  it('works without items', async () => {
    const files = unpacked(await buildSearchFiles([]));
    expect(json<Catalogue>(files, 'catalogue.gz').items.id).toEqual([]);
  });

  it('refuses two items with one key', async () => {
    await expect(
      buildSearchFiles([searchRecord('1', '整改'), searchRecord('1', '巡察')]),
    ).rejects.toThrow('same key');
  });
});
