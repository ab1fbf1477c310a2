import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Bytes handed to the inflater at once: they become sixteen megabytes at most. */
const step = 16_384;

/**
 * The bytes of an entry. Null if it is broken, or if what it holds is not what the directory
 * states: then a zip bomb is let go after the stated size.
 */
export function unpack({ method, packed, size, crc }: ZipEntry): Uint8Array | null {
  if (method !== 0 && method !== 8) return null;
  const bytes = method === 0 ? packed : inflate(packed, size);
  return bytes?.length === size && crc32(bytes) === crc ? bytes : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return null;
  }
  return length === size ? bytes : null;
}
