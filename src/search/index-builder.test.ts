import { describe, expect, it } from 'vitest';
import { buildSearchFiles } from './index-builder.ts';
import type { SearchRecord } from './record.ts';

function record(id: string, text: string): SearchRecord {
  return {
    key: `hospital/notice/${id}`,
    url: `hospital/notice/${id}/`,
    issuer: '示例市人民医院',
    notice: '关于巡察整改进展情况的通报',
    label: `（${id}）`,
    title: '针对“预约挂号等待时间长”问题',
    status: 'completed',
    deadline: null,
    text,
  };
}

const records = [record('1', '一是整改。'), record('2', '一是整改。'), record('3', '二是巡察。')];

function itemFiles(files: Awaited<ReturnType<typeof buildSearchFiles>>) {
  return files.filter(({ path }) => path.startsWith('item/'));
}

describe('buildSearchFiles', () => {
  it('gives what a browser needs and nothing else', async () => {
    const files = await buildSearchFiles(records);
    const kinds = files.map(({ path }) => path.replace(/(zh-cn_)[0-9a-f]+/, '$1…'));
    expect([...new Set(kinds)]).toEqual([
      'index/zh-cn_….pf_index',
      'item/zh-cn_….json',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.zh-cn_….pf_meta',
      'wasm.unknown.pagefind',
    ]);
  });

  it('gives each item a file, even where texts are the same', async () => {
    const files = itemFiles(await buildSearchFiles(records));
    const keys = files.map(({ content }) => JSON.parse(Buffer.from(content).toString()).key);
    expect(keys.toSorted()).toEqual(records.map(({ key }) => key));
  });

  it('renames an item’s file when anything in it changes', async () => {
    const [first, second] = records as [SearchRecord, SearchRecord];
    const before = itemFiles(await buildSearchFiles([first, second]));
    const changed = { ...second, status: 'sustained' };
    const after = itemFiles(await buildSearchFiles([first, changed]));
    const kept = after.filter(({ path }) => before.some((file) => file.path === path));
    expect(kept.map(({ content }) => JSON.parse(Buffer.from(content).toString()).key)).toEqual([
      first.key,
    ]);
  });

  it('gives the same bytes twice', async () => {
    expect(await buildSearchFiles(records)).toEqual(await buildSearchFiles(records));
  });

  it('cuts the index into chunks of about a thousand positions', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join('');
    const files = await buildSearchFiles([record('1', text)]);
    const chunks = files.filter(({ path }) => path.startsWith('index/'));
    // Pagefind counts three for a word that has one place in one item.
    expect(chunks.length).toBe(60);
  });

  it('works without items', async () => {
    const files = await buildSearchFiles([]);
    expect(files.map(({ path }) => path)).toContain('pagefind-entry.json');
  });

  it('refuses two items with one key', async () => {
    await expect(buildSearchFiles([record('1', '整改'), record('1', '巡察')])).rejects.toThrow(
      'same key',
    );
  });
});
