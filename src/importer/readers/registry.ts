import type { Read, Reader } from './reader.ts';
import { readText } from './text.ts';

/** The reader of each kind of file, by the ending of its name. */
const readers: ReadonlyMap<string, Reader> = new Map([['txt', readText]]);

/** Reads a source with the reader that the ending of its name calls for. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Read> {
  const dot = name.lastIndexOf('.');
  const reader = dot < 0 ? undefined : readers.get(name.slice(dot + 1).toLowerCase());
  if (reader) return reader(bytes);
  const known = [...readers.keys()].map((extension) => `.${extension}`).join('、');
  return {
    ok: false,
    message: `“${name}”不是可以导入的文件：现在能导入的是 ${known} 文件，请把原文另存为其中一种。`,
  };
}
