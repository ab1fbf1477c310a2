import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import { type Call, textOption } from './verb.ts';

/** The options of verbs whose result can go to a file. */
export const outOptions = { out: { type: 'string' }, force: { type: 'boolean' } } as const;

/** True if the result is to be written to a file. */
export function isToFile(call: Call): boolean {
  return textOption(call, 'out', '') !== '';
}

/** Throws a Failure where the file of `--out` is there already and may not be overwritten. */
export function refuseExistingOut(call: Call): void {
  const out = textOption(call, 'out', '');
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

/** Prints what a verb made, or writes it to the file of `--out`, which `--force` overwrites. */
export function writeOut(call: Call, text: string): void {
  if (!isToFile(call)) {
    process.stdout.write(text);
    return;
  }
  const out = textOption(call, 'out', '');
  try {
    writeFileSync(out, text, { flag: call.options['force'] === true ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw alreadyThere(out);
  }
  process.stdout.write(`已写入 ${out}。\n`);
}
