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
  const meaning = meaningOf(error);
  if (meaning === null) return null;
  const { path } = error as NodeJS.ErrnoException;
  return `没有完成：${path === undefined ? '' : `“${path}”`}${meaning}。`;
}

/**
 * What to throw where something could not be put at a place: a Failure that names the place as the
 * person wrote it, whatever file of ours the system refused; a fault of ours as it is.
 */
export function placeFault(error: unknown, place: string): unknown {
  const meaning = meaningOf(error);
  if (meaning === null) return error;
  // The system says so of a folder that is there, but takes no files.
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const reason = isMissing ? '系统不让在那里新建（ENOENT）' : meaning;
  return new Failure(`没有完成：“${place}”那里写不进去：${reason}。请先解决，或者换一个地方。`);
}

function meaningOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  const meaning = code === undefined ? undefined : faults[code];
  return meaning === undefined ? null : `${meaning}（${code}）`;
}
