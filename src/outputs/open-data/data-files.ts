import { strToU8, zipSync } from 'fflate';
import type { Content } from '../../notice/content/content.ts';
import type { ToAddress } from '../to-address.ts';
import { csvOf } from './csv.ts';
import { itemsData, noticesData } from './entries.ts';
import { itemColumns } from './item-columns.ts';
import { itemEntry } from './item-entry.ts';
import { fileSchema } from './json-schema.ts';
import { noticeColumns } from './notice-columns.ts';
import { noticeEntry } from './notice-entry.ts';

/** A file of the folder /data/. */
export interface DataFile {
  name: string;
  /** Its media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Every file of the folder /data/, and at the end data.zip, which holds the others but for JSON Lines:
 * they say what JSON says, and a zip of them all costs a large site a second more.
 */
export function dataFiles(content: Content, toAddress: ToAddress): DataFile[] {
  const notices = noticesData(content, toAddress);
  const items = itemsData(content, toAddress);
  const files = [
    ...jsonFiles('notices', notices, fileSchema(noticeEntry, '全部通报')),
    csvFile('notices', csvOf(noticeColumns, notices, 'notices.json')),
    ...jsonFiles('items', items, fileSchema(itemEntry, '全部整改事项')),
    csvFile('items', csvOf(itemColumns, items, 'items.json')),
  ];
  return [...files, zipOf(files.filter(({ name }) => !name.endsWith('.jsonl')))];
}

function jsonFiles(name: string, entries: readonly object[], schema: object): DataFile[] {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  return [
    file(`${name}.json`, 'application/json', JSON.stringify(entries)),
    file(`${name}.jsonl`, 'application/jsonl', lines),
    file(`${name}.schema.json`, 'application/schema+json', `${JSON.stringify(schema, null, 2)}\n`),
  ];
}

function csvFile(name: string, text: string): DataFile {
  return file(`${name}.csv`, 'text/csv; charset=utf-8', text);
}

function file(name: string, type: string, text: string): DataFile {
  return { name, type, bytes: strToU8(text) as Uint8Array<ArrayBuffer> };
}

/** Two builds of the same content give the same file: it tells no time of its own. */
const zipTime = new Date(1980, 0, 1);

function zipOf(files: readonly DataFile[]): DataFile {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  const bytes = zipSync(entries, { mtime: zipTime }) as Uint8Array<ArrayBuffer>;
  return { name: 'data.zip', type: 'application/zip', bytes };
}
