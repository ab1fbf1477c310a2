import { spawnSync } from 'node:child_process';

/** What a command printed and how it ended. */
export interface CommandResult {
  status: number | null;
  output: string;
  errors: string;
}

/** Runs `tongbao` as a person would, from the repository's root. */
export function tongbao(...words: string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/tongbao.mjs', ...words],
    { encoding: 'utf8' },
  );
  return { status, output: stdout, errors: stderr };
}

/** Runs `tongbao` and throws what it printed unless it ended well. */
export function tongbaoDone(...words: string[]): string {
  const { status, output, errors } = tongbao(...words);
  if (status !== 0) throw new Error(`tongbao ${words.join(' ')} → ${status}\n${output}${errors}`);
  return output;
}
