import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAndServe } from '../support/built-site.ts';
import { tongbaoDone } from '../support/command.ts';
import { realNotices } from '../support/real-notices.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with its base path and a slash at the end. */
    site: string;
    /** Folder of the built site. */
    out: string;
    /** Folder of the content it was built of. */
    content: string;
  }
}

/**
 * Builds the sample content, with the real notices imported beside it, under a base path as a
 * hospital would have it, and serves it to the tests of this folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), 'tongbao-e2e-'));
  const content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  for (const { name, file } of realNotices()) {
    tongbaoDone('import', file, '--issuer', name, '--notice', 'notice', '--content', content);
  }
  const site = await buildAndServe(content, '/zhenggai/');
  project.provide('site', site.address);
  project.provide('out', site.out);
  project.provide('content', content);
  return async () => {
    await site.stop();
    rmSync(work, { recursive: true, force: true });
  };
}
