import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gz': 'application/gzip',
  '.wasm': 'application/wasm',
};
/** What is sent as gzip. An ordinary nginx lists these types; gzip is what all versions of it have. */
const compressed = new Set(['.html', '.css', '.js', '.json', '.svg']);
/** nginx's own limit is 20 bytes; level 6 is zlib's and what guides for nginx set. */
const leastCompressed = 20;

/** A response as it went over the wire. */
export interface Sent {
  path: string;
  /** Its head and its body, as sent. */
  bytes: number;
}

/** A server of one folder that tells what it sent. */
export interface Server {
  /** Ends with a slash. */
  address: string;
  /** What was sent since this was called before. Waits until nothing more is asked for. */
  sent(): Promise<Sent[]>;
  close(): Promise<void>;
}

/** How long nothing is asked for until a page is taken to be at rest, in milliseconds. */
const rest = 200;

/**
 * Serves a folder as an ordinary nginx would: HTTP/1.1 with connections kept open, an ETag, text as
 * gzip (made once, as with gzip_static), everything else as it is. Further headers may be set by path.
 */
export async function serve(
  folder: string,
  headersOf: (path: string) => Record<string, string> = () => ({}),
): Promise<Server> {
  const bodies = new Map<string, { body: Buffer; headers: Record<string, string> } | null>();
  let sent: Sent[] = [];
  let open = 0;
  let latest = performance.now();

  function answer(response: ServerResponse, path: string, knownTag: string | undefined): void {
    const file = bodies.get(path) ?? readBody(join(folder, normalize(path)));
    bodies.set(path, file);
    if (!file) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    const headers = { ...file.headers, ...headersOf(path) };
    if (knownTag === file.headers['ETag']) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(file.body);
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const { socket } = request;
    const before = socket.bytesWritten;
    open += 1;
    response.on('close', () => {
      open -= 1;
      latest = performance.now();
      sent.push({ path, bytes: socket.bytesWritten - before });
    });
    answer(response, path, request.headers['if-none-match']);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async sent() {
      while (open > 0 || performance.now() - latest < rest) {
        await new Promise((waited) => setTimeout(waited, rest / 4));
      }
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function readBody(path: string): { body: Buffer; headers: Record<string, string> } | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return readBody(join(path, 'index.html'));
  if (!found) return null;
  const content = readFileSync(path);
  const ending = extname(path);
  const isCompressed = compressed.has(ending) && content.length >= leastCompressed;
  const body = isCompressed ? gzipSync(content) : content;
  return {
    body,
    headers: {
      'Content-Type': types[ending] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      ETag: `"${found.mtimeMs.toString(16)}-${found.size.toString(16)}"`,
      ...(isCompressed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    },
  };
}
