import { describe, expect, it } from 'vitest';
import { allNotices } from '../../../tests/support/all-notices.ts';
import type { Column } from './column.ts';
import { dataFields } from './data-fields.ts';
import { dataPage } from './data-page.ts';
import { datasets } from './datasets.ts';
import { itemsData } from './entries.ts';
import { exampleEntry } from './example-entry.ts';
import { itemColumns } from './item-columns.ts';
import { noticeColumns } from './notice-columns.ts';

const content = await allNotices();
const toAddress = (path: string) => `/${path}`;
const [notices, items] = dataPage(datasets(content, toAddress));

describe.each([
  ['notices', notices, noticeColumns as readonly Column<never>[]],
  ['items', items, itemColumns as readonly Column<never>[]],
] as const)('%s', (_, table, columns) => {
  it('explains every field', () => {
    const fields = table?.fields ?? [];
    expect(fields.length).toBeGreaterThan(10);
    for (const { path, meaning, type } of fields) {
      expect(meaning, path).not.toBe('');
      expect(type, path).not.toMatch(/undefined/);
    }
  });

  it('names every column of the table where its field is explained', () => {
    const named = table?.fields.flatMap((field) => field.columns) ?? [];
    expect(named.toSorted()).toEqual(columns.map(({ header }) => header).toSorted());
  });

  it('shows an entry of the site as both files have it', () => {
    const [json, csv] = table?.examples ?? [];
    const { id } = JSON.parse(json?.text ?? '');
    expect(csv?.text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['编号', id]);
  });
});

it('goes into fields of fields, and shows a value of each that the site has', () => {
  const field = (path: string) => notices?.fields.find((one) => one.path === path);
  expect(field('contact.phones')).toMatchObject({ type: '数组', columns: ['电话'], example: null });
  expect(field('contact.phones[].number')).toMatchObject({ type: '文字' });
  expect(field('contact.phones[].number')?.example).toMatch(/^"[\d—-]+"$/);
  expect(field('comments.opens')).toMatchObject({ type: '日期或 null', columns: ['征求意见首日'] });
  expect(field('items')).toMatchObject({ type: '整数' });
});

it('shortens a long text by whole characters, and no list', () => {
  const schema = {
    properties: {
      text: { type: 'string', description: '全文' },
      section: { type: 'array', description: '标题', items: { type: 'string' } },
    },
  };
  const section = ['一、整改情况'.repeat(20)];
  const fields = dataFields(schema, [], [{ text: '𠮷'.repeat(100), section }]);
  expect(fields[0]?.example).toBe(`"${'𠮷'.repeat(60)}…"`);
  expect(fields[1]?.example).toBe(JSON.stringify(section));
});

it('takes for its example the entry with the most facts, the shortest of them', () => {
  const entries = itemsData(content, toAddress);
  const example = exampleEntry(entries);
  expect(example?.history.length).toBeGreaterThan(0);
  expect(example?.deadline).not.toBeNull();
  expect(exampleEntry([])).toBeUndefined();
});
