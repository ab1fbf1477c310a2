import { isId, isReservedId } from '../notice/schema/id.ts';
import { type Imported, type ImportOptions, makeNotice, type Refused } from './make-notice.ts';
import { readSource } from './readers/registry.ts';

/** A file to import. */
export interface Source {
  /** File name, as diagnostics print it. */
  name: string;
  bytes: Uint8Array;
}

/** Makes content files of a source. Pure: nothing is read or written but what is passed. */
export async function importNotice(
  source: Source,
  options: ImportOptions,
): Promise<Imported | Refused> {
  const wrongId = idFault(options);
  if (wrongId) return { ok: false, message: wrongId };
  const read = await readSource(source.name, source.bytes);
  return read.ok ? makeNotice(source.name, read, options) : read;
}

/** Why the notice cannot have such an address, in one Chinese sentence; null if it can. */
export function idFault({ issuer, notice }: ImportOptions): string | null {
  const wrong = [issuer, ...(notice === undefined ? [] : [notice])].find((id) => !isId(id));
  if (wrong !== undefined) {
    return `“${wrong}”不能用作网址：发布单位和通报的名字应由小写字母、数字和连字符组成，例如 shiyiyuan-2025。`;
  }
  if (isReservedId(issuer))
    return `发布单位不能叫“${issuer}”：网站自己要用这个地址，请换一个名字。`;
  return null;
}
