import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { placeFault } from './system-fault.ts';

/**
 * Makes an empty folder that is this process's alone, and removes those of the same kind that
 * processes left behind which were killed. Its name begins with the prefix.
 */
export function makeTemporaryFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent, prefix);
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  // mkdtemp makes a folder for its owner alone; a web server must be able to read a site.
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Makes such a folder beside a file or folder whose place it is to take. Throws a Failure that names
 * that one as the person wrote it, where nothing can be put there.
 */
export function makeFolderBeside(target: string, written: string): string {
  try {
    return makeTemporaryFolder(dirname(target), `${basename(target)}.building-`);
  } catch (error) {
    throw placeFault(error, written);
  }
}

function removeAbandoned(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    // Only names as mkdtemp makes them below: anything else is somebody's own.
    const owner = name.startsWith(prefix) && /^(\d+)-\w{6}$/.exec(name.slice(prefix.length))?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
