import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { tongbaoDone } from '../support/command.ts';
import { realNotices } from '../support/real-notices.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with its base path and a slash at the end. */
    site: string;
    /** Folder of the built site. */
    out: string;
  }
}

const base = '/zhenggai/';

/**
 * Builds the sample content, with the real notices imported beside it, under a base path as a
 * hospital would have it, and serves it to the tests of this folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), 'tongbao-e2e-'));
  const content = join(work, 'content');
  const out = join(work, 'site');
  cpSync('content', content, { recursive: true });
  for (const { name, file } of realNotices()) {
    tongbaoDone('import', file, '--issuer', name, '--notice', 'notice', '--content', content);
  }
  tongbaoDone('build', '--content', content, '--out', out, '--base', base);
  const server = await preview({
    root: process.cwd(),
    outDir: out,
    base,
    server: { port: 0 },
    logLevel: 'error',
  });
  project.provide('site', `http://localhost:${server.port}${base}`);
  project.provide('out', out);
  return async () => {
    await server.stop();
    rmSync(work, { recursive: true, force: true });
  };
}
