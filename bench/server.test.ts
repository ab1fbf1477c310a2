import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from './server.ts';

const words = '药品采购'.repeat(100);
const folder = mkdtempSync(join(tmpdir(), 'bench-server-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/index.html'), words);
  writeFileSync(join(folder, 'chunk.gz'), words);
  server = await serve(folder, (path) => ({ 'Cache-Control': `for ${path}` }));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Unlike fetch, unpacks nothing. */
async function ask(
  path: string,
  headers = {},
): Promise<{ response: IncomingMessage; body: Buffer }> {
  const response = await new Promise<IncomingMessage>((answered, failed) =>
    get(server.address + path, { headers }, answered).on('error', failed),
  );
  return { response, body: Buffer.concat(await response.toArray()) };
}

describe('serve', () => {
  it('sends text as gzip, the index of a folder, and the headers that were asked for', async () => {
    const { response, body } = await ask('search/');
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(response.headers['cache-control']).toBe('for /search/');
    expect(gunzipSync(body).toString()).toBe(words);
  });

  it('sends everything else as it is', async () => {
    const { response, body } = await ask('chunk.gz');
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(words);
  });

  it('sends no body where the browser has the file, and none of a file that is not there', async () => {
    const tag = (await ask('chunk.gz')).response.headers.etag;
    const again = await ask('chunk.gz', { 'If-None-Match': tag });
    expect([again.response.statusCode, again.body.length]).toEqual([304, 0]);
    expect((await ask('none.js')).response.statusCode).toBe(404);
  });

  it('tells what it sent, heads and bodies, once', async () => {
    await server.sent();
    const { body } = await ask('search/?q=1');
    const [sent, ...others] = await server.sent();
    expect(sent?.path).toBe('/search/');
    expect(sent?.bytes).toBeGreaterThan(body.length + 100);
    expect(sent?.bytes).toBeLessThan(body.length + 600);
    expect(others).toEqual([]);
    expect(await server.sent()).toEqual([]);
  });
});
