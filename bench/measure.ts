import { spawnSync } from 'node:child_process';

/** What running a program once took. */
export interface Run {
  /** Wall time of the whole process. */
  seconds: number;
  /** Peak resident memory of the process itself, without the processes it started. */
  megabytes: number;
  output: string;
}

const preload = new URL('peak-memory.ts', import.meta.url).href;

/**
 * Runs a Node program to its end and measures it. Throws if it fails. What was written before is
 * first let go to the disk (where there is `sync`), so that no program pays for the one before it.
 */
export function measure(words: readonly string[], folder: string, variables = {}): Run {
  spawnSync('sync');
  const start = performance.now();
  const { status, output, error } = spawnSync(process.execPath, ['--import', preload, ...words], {
    cwd: folder,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  const [, printed, faults, peak] = output;
  if (status !== 0) {
    const command = words.slice(0, 2).join(' ');
    throw new Error(`${command} ended with ${status}:\n${printed?.slice(-2000)}${faults}`);
  }
  return { seconds, megabytes: Number(peak) / 1024, output: printed ?? '' };
}

/** The least of some numbers that this share of them, such as 0.95, does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const found = numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1];
  if (found === undefined) throw new Error('There are no numbers.');
  return found;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (below === undefined || above === undefined) throw new Error('There are no numbers.');
  return (below + above) / 2;
}
