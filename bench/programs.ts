import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Generated } from './generate.ts';
import { measure, type Run } from './measure.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tongbao = join(root, 'src/cli/tongbao.mjs');
const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');

/** True if Eleventy is installed. */
export function hasEleventy(): boolean {
  return existsSync(eleventy);
}

/** Runs a verb of Tongbao. */
export function runTongbao(...words: string[]): Run {
  return measure([tongbao, ...words], root);
}

/** Imports every plain text as a notice of one hospital, into a fresh content folder. */
export function runImport({ sources, items }: Generated, work: string): Run {
  const content = join(work, 'imported');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'shili'), { recursive: true });
  writeFileSync(join(content, 'shili/issuer.md'), '---\nname: 示例医院\n---\n');
  const run = runTongbao('import', ...sources, '--issuer', 'shili', '--content', content);
  const imported = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const found = imported.filter((path) => /[\\/]items[\\/].+\.md$/.test(path)).length;
  if (found !== items) throw new Error(`Of ${items} items ${found} were imported.`);
  return run;
}

/** Runs all rules over the content. */
export function runCheck({ content }: Generated): Run {
  return runTongbao('check', '--content', content, '--format', 'json');
}

/** Builds the site with its index into a folder that is not there. */
export function runBuild(
  { content }: Pick<Generated, 'content'>,
  out: string,
): Run & { index: number } {
  rmSync(out, { recursive: true, force: true });
  const run = runTongbao('build', '--content', content, '--out', out, '--format', 'json');
  const { built } = JSON.parse(run.output) as { built: { times: { index: number } } };
  return { ...run, index: built.times.index };
}

/** Builds the same pages with Eleventy into a folder that is not there. */
export function runEleventy(
  { content }: Generated,
  out: string,
  templates: 'javascript' | 'liquid',
): Run {
  rmSync(out, { recursive: true, force: true });
  return measure(
    [eleventy, '--config=eleventy.config.ts', `--output=${out}`, '--quiet'],
    join(root, 'bench/eleventy'),
    { BENCH_CONTENT: content, BENCH_TEMPLATES: templates },
  );
}
