import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { allNotices } from '../../../tests/support/all-notices.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { cellWords } from './cell.ts';
import { csvOf } from './csv.ts';
import { itemsData, noticesData } from './entries.ts';
import { itemColumns } from './item-columns.ts';
import { noticeColumns } from './notice-columns.ts';

const content = await allNotices();
const toAddress = (path: string) => `/${path}`;
const items = itemsData(content, toAddress);
const notices = noticesData(content, toAddress);

it('begins with a byte order mark, and each entry is one line that ends as RFC 4180 says', () => {
  const text = csvOf(itemColumns, items, 'items.json');
  expect(text.startsWith('\ufeff编号,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(items.length + 2);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('says every word of every item', () => {
  const rows: Record<string, string>[] = parse(csvOf(itemColumns, items, 'items.json'), {
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => withoutWhiteSpace(row['全文'] ?? ''))).toEqual(
    items.map(({ text }) => withoutWhiteSpace(text)),
  );
});

it('writes a telephone number so that no zero and no digit is lost, between quotes', () => {
  const [first] = notices;
  const phones = [{ number: '01012345678' }, { number: '0000-1234567', hours: '8:30-17:30' }];
  const contact = { phones: phones.slice(0, 1), address: null, postcode: '066000', postBox: null };
  const entry = { ...first, contact: { ...contact, emails: ['a@example.cn', 'b@example.cn'] } };
  const text = csvOf(noticeColumns, [entry as (typeof notices)[0]], 'notices.json');
  expect(text).toContain(',"\t01012345678",,"\t066000",,a@example.cn | b@example.cn,');
  const both = { ...entry, contact: { ...entry.contact, phones } };
  const [row] = parse(csvOf(noticeColumns, [both as (typeof notices)[0]], ''), {
    bom: true,
    columns: true,
  }) as Record<string, string>[];
  expect(cellWords(row?.['电话'] ?? '')).toBe('01012345678 | 0000-1234567（8:30-17:30）');
});

it('parts the address of an attachment from what follows it, for what makes links of addresses', () => {
  const attachments = [{ title: '附表', url: 'https://a.example/1.csv', sha256: '0a' }];
  const entry = { ...notices[0], attachments } as (typeof notices)[0];
  expect(csvOf(noticeColumns, [entry], '')).toContain(
    '附表（https://a.example/1.csv ，SHA-256：0a）',
  );
});
