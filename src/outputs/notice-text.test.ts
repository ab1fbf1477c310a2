import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { importBytes } from '../../tests/support/import-bytes.ts';
import { realNotices, sampleNotices } from '../../tests/support/real-notices.ts';
import { approvedWords, assembleImported } from '../importer/testing.ts';
import { decodeText } from '../notice/text/decode.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';
import { noticeText } from './notice-text.ts';

const layouts = globSync('tests/fixtures/layouts/*.txt');
const texts = [...sampleNotices(), ...realNotices()].map(({ file }) => file).concat(layouts);

it.each(texts)('%s is exported as it was approved, and imported again as it was', async (file) => {
  const bytes = readFileSync(file);
  const imported = await importBytes(basename(file), bytes);
  const text = noticeText(assembleImported(imported));
  const approved = decodeText(bytes)?.text ?? '';
  expect(withoutWhiteSpace(text)).toBe(approvedWords(approved, imported));
  const again = await importBytes('exported.txt', new TextEncoder().encode(text));
  expect(again.files).toEqual(imported.files);
});
