import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a server answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A server of the tests, an origin of its own. */
export interface TestServer {
  /** Its address without a slash at its end. */
  origin: string;
  /** The paths that were asked for, with their queries. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine. */
export async function startServer(answer: (path: string) => Answer): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    requests.push(asked);
    const { status = 200, headers = {}, body = '' } = answer(asked.split('?')[0] ?? '/');
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A built site under its base path, as a plain web server gives it, with further headers. */
export function siteAnswer(
  folder: string,
  base: string,
  headersOf: (path: string) => Record<string, string> = () => ({}),
): (path: string) => Answer {
  const answer = exactAnswer(folder, base, headersOf);
  return (path) => answer(path.endsWith('/') ? `${path}index.html` : path);
}

/** A built site as a server gives it that knows no page by its folder: nothing but files. */
export function exactAnswer(
  folder: string,
  base: string,
  headersOf: (path: string) => Record<string, string> = () => ({}),
): (path: string) => Answer {
  return (path) => {
    if (!path.startsWith(base)) return { status: 404 };
    const file = join(folder, decodeURIComponent(path.slice(base.length)));
    if (!existsSync(file) || !statSync(file).isFile()) return { status: 404 };
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { headers: { 'content-type': type, ...headersOf(path) }, body: readFileSync(file) };
  };
}
