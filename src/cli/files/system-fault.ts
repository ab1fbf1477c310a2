import { Failure } from '../../diagnostics/failure.ts';

/** What the system's refusals mean, in the words of the person at the machine. */
const faults: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限，或者正被别的程序占用',
  EROFS: '这个磁盘只能读，不能写',
  EBUSY: '正被别的程序占用',
  ENOSPC: '磁盘满了',
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径里有一段是文件，不是文件夹',
  ENOTEMPTY: '文件夹里还有别的文件',
  EISDIR: '这是一个文件夹，不是文件',
  EEXIST: '已经有同名的文件',
  EMFILE: '打开的文件太多',
  ENAMETOOLONG: '文件名太长',
};

/** Why a command cannot go on, in one sentence; null for a fault of ours, which is thrown on. */
export function reasonOf(error: unknown): string | null {
  return error instanceof Failure ? error.message : systemFault(error);
}

/** A refusal of the system as one sentence; null for anything else, which is a fault of ours. */
export function systemFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const meaning = code === undefined ? undefined : faults[code];
  if (meaning === undefined) return null;
  return `没有完成：${path === undefined ? '' : `“${path}”`}${meaning}（${code}）。`;
}
