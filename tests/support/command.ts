import { type SpawnOptions, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a command printed and how it ended. */
export interface CommandResult {
  status: number | null;
  output: string;
  errors: string;
}

/** The environment of a person's terminal: what the test runner adds is not in it. */
export function personsEnvironment(): NodeJS.ProcessEnv {
  const added = /^(?:VITEST|VITE_|TEST$|NODE_ENV$|BASE_URL$|DEV$|MODE$|PROD$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** Runs `tongbao` as a person would, from the repository's root. */
export function tongbao(...words: string[]): CommandResult {
  return tongbaoWith({}, ...words);
}

/** Runs `tongbao` with further variables in its environment. */
export function tongbaoWith(environment: NodeJS.ProcessEnv, ...words: string[]): CommandResult {
  return runTongbao(words, { env: { ...personsEnvironment(), ...environment } });
}

/** Runs `tongbao` so from another folder than the repository's root. */
export function tongbaoFrom(
  folder: string,
  environment: NodeJS.ProcessEnv,
  ...words: string[]
): CommandResult {
  return runTongbao(words, { env: { ...personsEnvironment(), ...environment }, cwd: folder });
}

function runTongbao(words: readonly string[], options: SpawnOptions): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/cli/tongbao.mjs'), ...words],
    { encoding: 'utf8', ...options },
  );
  return { status, output: stdout, errors: stderr };
}

/** Runs `tongbao` and throws what it printed unless it ended well. */
export function tongbaoDone(...words: string[]): string {
  const { status, output, errors } = tongbao(...words);
  if (status !== 0) throw new Error(`tongbao ${words.join(' ')} → ${status}\n${output}${errors}`);
  return output;
}
