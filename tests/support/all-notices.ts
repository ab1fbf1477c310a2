import { readFileSync } from 'node:fs';
import { issuerDraft } from '../../src/importer/issuer-draft.ts';
import { readContent } from '../../src/loader/read-content.ts';
import type { Content } from '../../src/notice/content/content.ts';
import { importBytes } from './import-bytes.ts';
import { contentFromFiles } from './notice-from-files.ts';
import { realNotices } from './real-notices.ts';

/** The sample content, and beside it the real notices, each with the id of its file as its issuer's. */
export async function allNotices(): Promise<Content> {
  const { content } = readContent('content');
  const files: Record<string, string> = {};
  for (const { name, file } of realNotices()) {
    const ids = { issuer: name, notice: 'notice' };
    const imported = await importBytes(file, readFileSync(file), ids);
    files[`${name}/issuer.md`] = issuerDraft(imported).file.text;
    for (const { path, text } of imported.files) files[path] = text;
  }
  return { ...content, issuers: [...content.issuers, ...contentFromFiles(files).content.issuers] };
}
