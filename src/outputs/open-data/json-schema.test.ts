import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allNotices } from '../../../tests/support/all-notices.ts';
import { itemsData, noticesData } from './entries.ts';
import { itemEntry } from './item-entry.ts';
import { fileSchema } from './json-schema.ts';
import { noticeEntry } from './notice-entry.ts';

const content = await allNotices();
const toAddress = (path: string) => `https://example.cn/${path}`;
const isDay = (text: string) => new Date(text).toISOString().startsWith(text);
const ajv = new Ajv2020({ formats: { date: isDay, 'uri-reference': true } });

describe.each([
  ['notices.json', noticeEntry, noticesData(content, toAddress)],
  ['items.json', itemEntry, itemsData(content, toAddress)],
] as const)('%s', (_, entry, entries) => {
  const validate = ajv.compile(fileSchema(entry, '全部'));

  it('has the samples and the real notices in it, each as its schema says', () => {
    expect(entries.length).toBeGreaterThanOrEqual(5);
    validate(entries);
    expect(validate.errors).toBeNull();
  });

  it('is refused where a field is missing, unknown or of another kind', () => {
    const [first] = entries;
    const { title, ...untitled } = first as { title: string };
    for (const wrong of [untitled, { ...first, note: '' }, { ...first, title: 1 }, null]) {
      expect(validate([wrong])).toBe(false);
    }
  });
});
