import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { tongbaoDone } from './command.ts';

/** A site that was built and is served. */
export interface BuiltSite {
  /** Its address, with its base path and a slash at the end. */
  address: string;
  /** Its folder. */
  out: string;
  /** Ends the server and removes the folder. */
  stop(): Promise<void>;
}

/** Builds a content folder as a person does, and serves it under a base path. */
export async function buildAndServe(
  content: string,
  base: string,
  ...options: readonly string[]
): Promise<BuiltSite> {
  const work = mkdtempSync(join(tmpdir(), 'tongbao-site-'));
  const out = join(work, 'site');
  tongbaoDone('build', '--content', content, '--out', out, '--base', base, ...options);
  const server = await preview({
    root: process.cwd(),
    outDir: out,
    base,
    server: { port: 0 },
    logLevel: 'error',
  });
  return {
    address: `http://localhost:${server.port}${base}`,
    out,
    async stop() {
      await server.stop();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
