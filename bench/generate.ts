// node bench/generate.ts ITEMS FOLDER [SEED]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemId, itemsOf } from './draft.ts';
import { inventIssuers, longNotices } from './invent.ts';
import { issuerFile, itemFile, noticeFile, plainText } from './write-draft.ts';

/** What was generated, and where. */
export interface Generated {
  /** Content folder. */
  content: string;
  /** The same notices as plain text, one file each. */
  sources: string[];
  issuers: number;
  notices: number;
  items: number;
}

/** Writes `content/` and `sources/` into a folder; the same files for the same seed. */
export function generate(items: number, folder: string, seed = 1, shape = longNotices): Generated {
  const content = join(folder, 'content');
  const sourceFolder = join(folder, 'sources');
  mkdirSync(sourceFolder, { recursive: true });
  const issuers = inventIssuers(items, seed, shape);
  const sources: string[] = [];
  for (const issuer of issuers) {
    for (const notice of issuer.notices) {
      const noticeFolder = join(content, issuer.id, notice.id);
      mkdirSync(join(noticeFolder, 'items'), { recursive: true });
      writeFileSync(join(noticeFolder, 'notice.md'), noticeFile(notice));
      for (const item of itemsOf(notice)) {
        writeFileSync(join(noticeFolder, 'items', `${itemId(item)}.md`), itemFile(item));
      }
      const source = join(sourceFolder, `${issuer.id}-${notice.id}.txt`);
      writeFileSync(source, plainText(notice));
      sources.push(source);
    }
    writeFileSync(join(content, issuer.id, 'issuer.md'), issuerFile(issuer));
  }
  return { content, sources, issuers: issuers.length, notices: sources.length, items };
}

if (import.meta.main) {
  const [items = 0, folder, seed = 1] = process.argv
    .slice(2)
    .map((word, index) => (index === 1 ? word : Number(word)));
  if (typeof items !== 'number' || !(items > 0) || typeof folder !== 'string') {
    console.error('node bench/generate.ts ITEMS FOLDER [SEED]');
    process.exitCode = 2;
  } else {
    console.log(JSON.stringify({ ...generate(items, folder, Number(seed)), sources: undefined }));
  }
}
