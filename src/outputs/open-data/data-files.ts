import { strToU8, zipSync } from 'fflate';
import { csvOf } from './csv.ts';
import type { Dataset, Datasets } from './datasets.ts';
import { fileSchema } from './json-schema.ts';

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
export function dataFiles({ notices, items }: Datasets): DataFile[] {
  const files = [...filesOf(notices), ...filesOf(items)];
  return [...files, zipOf(files.filter(({ name }) => !name.endsWith('.jsonl')))];
}

function filesOf<Entry extends object>(dataset: Dataset<Entry>): DataFile[] {
  const { file: name, entries, columns } = dataset;
  const schema = fileSchema(dataset.schema, dataset.name);
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  return [
    file(`${name}.json`, 'application/json', JSON.stringify(entries)),
    file(`${name}.jsonl`, 'application/jsonl', lines),
    file(`${name}.schema.json`, 'application/schema+json', `${JSON.stringify(schema, null, 2)}\n`),
    file(`${name}.csv`, 'text/csv; charset=utf-8', csvOf(columns, entries, `${name}.json`)),
  ];
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
