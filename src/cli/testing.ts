import { vi } from 'vitest';
import { main } from './main.ts';
import type { ExitStatus } from './verb.ts';

/** Runs one command line in this process, and tells what it printed and how it ended. For tests. */
export async function run(
  ...words: string[]
): Promise<{ status: ExitStatus; output: string; errors: string }> {
  let [output, errors] = ['', ''];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
  try {
    return { status: await main(words), output, errors };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
