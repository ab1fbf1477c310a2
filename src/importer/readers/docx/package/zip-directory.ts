/** An entry as the directory at a zip file's end states it. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  crc: number;
  /** Bytes that it holds; a lie is possible. */
  size: number;
  /** Its bytes in the file, compressed. */
  packed: Uint8Array;
}

/** More entries than a Word file ever has. */
const mostEntries = 5000;
/** Length of the record that ends a zip file, its comment aside; the comment's length has 16 bits. */
const endLength = 22;
const longestComment = 0xffff;
const utf8 = new TextDecoder();

/**
 * Reads the directory of a zip file. Null where it is broken or cut off, has a name twice, or is
 * of the kind for files above 4 GB, which no Word file is. fflate's own reader trusts the sizes
 * that the directory states and gives no way to stop an entry that holds more.
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return null;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const length = view.getUint16(at + 28, true);
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + length));
    const packed = packedBytes(view, bytes, at);
    if (!packed || entries.has(name)) return null;
    entries.set(name, {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed,
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** The compressed bytes of the entry whose record stands at `at`: they follow a head of their own. */
function packedBytes(view: DataView, bytes: Uint8Array, at: number): Uint8Array | null {
  const head = view.getUint32(at + 42, true);
  if (head + 30 > bytes.length || view.getUint32(head, true) !== 0x04034b50) return null;
  const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  const end = start + view.getUint32(at + 20, true);
  return end > bytes.length ? null : bytes.subarray(start, end);
}
