import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realNotices } from '../../tests/support/real-notices.ts';
import { runBuild, runTongbao } from '../programs.ts';
import type { OpenData } from './choose.ts';

/** The sample content, and beside it the real notices where they are there, in a fresh folder. */
export function wholeContent(folder: string): string {
  cpSync('content', folder, { recursive: true });
  for (const { name, file } of realNotices()) {
    runTongbao('import', file, '--issuer', name, '--notice', 'notice', '--content', folder);
  }
  return folder;
}

/** Builds a content folder's site for the root of a server, and reads its open data. */
export function buildPages(content: string, out: string): OpenData {
  runBuild({ content }, out);
  const read = (name: string) => JSON.parse(readFileSync(join(out, 'data', name), 'utf8'));
  return { notices: read('notices.json'), items: read('items.json') };
}
