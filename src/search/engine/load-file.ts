/** A file that the server does not have. */
export class MissingFile extends Error {}

/** So many milliseconds a file may take; a server may hold a connection open for ever. */
const patience = 30_000;

/**
 * Loads a file of the index and unpacks it. Throws MissingFile if the server does not have it, and
 * another error if the file does not come, or is no such file.
 */
export async function loadFile(address: string, options?: RequestInit): Promise<Uint8Array> {
  const limit = new AbortController();
  const late = setTimeout(() => limit.abort(), patience);
  try {
    const response = await fetch(address, { ...options, signal: limit.signal });
    if (!response.ok) throw new MissingFile(`${response.status} ${address}`);
    return await unpack(new Uint8Array(await response.arrayBuffer()));
  } finally {
    clearTimeout(late);
  }
}

/** Loads a JSON file of the index. */
export async function loadJson<T>(address: string, options?: RequestInit): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await loadFile(address, options))) as T;
}

/** Some servers say of a .gz file that it is the encoding, and the browser has unpacked it. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
