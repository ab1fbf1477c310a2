import { join } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import type { SourceFile } from '../notice/files/source-file.ts';
import { type Read, readTextFile } from './text-file.ts';

/** Name of the file that says what is asked of a site's notices. */
export const settingsFile = 'tongbao.yml';

/**
 * The tongbao.yml of a content folder: the one in it, else the one in the working folder. Null if
 * there is none. Throws a Failure if it is a folder.
 */
export function findSettings(folder: string): Read<SourceFile> | null {
  for (const file of [join(folder, settingsFile), settingsFile]) {
    try {
      return readTextFile(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EISDIR') throw new Failure(`“${file}”应是一个文件；现在是一个文件夹。`);
      if (code !== 'ENOENT') throw error;
    }
  }
  return null;
}
