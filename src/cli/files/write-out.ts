import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { type Call, textOption } from '../verb.ts';
import { realPath } from './real-path.ts';
import { placeFault } from './system-fault.ts';

/** The options of verbs whose result can go to a file. */
export const outOptions = { out: { type: 'string' }, force: { type: 'boolean' } } as const;

/** True if the result is to be written to a file. */
export function isToFile(call: Call): boolean {
  return textOption(call, 'out', '') !== '';
}

/** Throws a Failure where the file of `--out` is there already and may not be overwritten. */
export function refuseExistingOut(call: Call): void {
  const out = textOption(call, 'out', '');
  if (out !== '' && statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`“${out}”是一个文件夹，没有改动任何文件。请在后面写上文件名。`);
  }
  if (out !== '' && call.options['force'] !== true && existsSync(out)) throw alreadyThere(out);
  if (out !== '' && !existsSync(dirname(resolve(out)))) {
    throw new Failure(
      `没有“${dirname(out)}”这个文件夹，没有改动任何文件。请先建好，或者换一个地方。`,
    );
  }
}

function alreadyThere(out: string): Failure {
  return new Failure(`“${out}”已经有了，没有改动。要覆盖的，加上 --force。`);
}

/**
 * Prints what a verb made, or writes it to the file of `--out`, whole or not at all, which `--force`
 * overwrites.
 */
export function writeOut(call: Call, made: string | Uint8Array): void {
  if (!isToFile(call)) {
    process.stdout.write(made);
    return;
  }
  const out = textOption(call, 'out', '');
  refuseExistingOut(call);
  const there = statSync(out, { throwIfNoEntry: false });
  try {
    // What is no file, such as /dev/stdout, is written to and stays what it is.
    if (there && !there.isFile()) writeFileSync(out, made);
    else replaceFile(out, made);
  } catch (error) {
    throw placeFault(error, out);
  }
  process.stdout.write(`已写入 ${out}。\n`);
}

function replaceFile(out: string, made: string | Uint8Array): void {
  // A link to a file stays one: what it leads to is replaced.
  const target = realPath(out);
  const aside = join(dirname(target), `.tongbao-${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(aside, made, { flag: 'wx' });
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
