import type { Block } from './block.ts';
import { type Imported, makeNotice } from './make-notice.ts';
import { readText } from './readers/text.ts';

/** Blocks with these texts, a line each. For tests. */
export function blocksOf(...texts: string[]): Block[] {
  return texts.map((text, index) => ({ text, line: index + 1 }));
}

/** Imports a text, which must be accepted. For tests. */
export function importText(text: string, name = 'notice.txt'): Imported {
  const bytes = new TextEncoder().encode(text);
  const read = readText(bytes);
  if (!read.ok) throw new Error(read.message);
  const imported = makeNotice(name, read, { issuer: 'shili' });
  if (!imported.ok) throw new Error(imported.message);
  return imported;
}

/** The text of one of the files, by the end of its path. For tests. */
export function fileOf(imported: Imported, end: string): string {
  const file = imported.files.find(({ path }) => path.endsWith(end));
  if (!file) throw new Error(`no file ${end} among ${imported.files.map(({ path }) => path)}`);
  return file.text;
}

/** Rules and lines of the doubts, such as import-published:null. For tests. */
export function doubtsOf({ doubts }: Imported): string[] {
  return doubts.map(({ rule, line }) => `${rule}:${line}`);
}
