// node bench/import.ts [--notices N] [--runs N] [--work FOLDER]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importNotice } from '../src/importer/import-notice.ts';
import { readSource } from '../src/importer/readers/registry.ts';
import {
  type Ending,
  endings,
  fileOf,
  type Likeness,
  likenesses,
  linesOf,
} from './import-sources.ts';
import { inventOneNotice } from './invent.ts';
import { describeMachine } from './machine.ts';
import { measure, median } from './measure.ts';
import { plainText } from './write-draft.ts';

/** Sizes of a text, in kilobytes of UTF-8. */
const sizes = [10, 100, 1000];
/** How long a step is measured at least. */
const leastMilliseconds = 200;
/** Items that make a notice of about 20,000 characters. */
const itemsOfNotice = 20;

const { values } = parseArgs({
  options: {
    notices: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    work: { type: 'string', default: join(import.meta.dirname, '.work') },
  },
});
const [notices, runs] = [Number(values.notices), Number(values.runs)];
if (![notices, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('node bench/import.ts [--notices N] [--runs N] [--work FOLDER]');
  process.exit(2);
}

console.log(describeMachine());
console.log(`
| file | text | reader: ms at ${sizes.join(', ')} kB | growth | whole import: ms | growth |
| --- | --- | --- | --- | --- | --- |`);
for (const ending of endings) {
  for (const likeness of likenesses) console.log(await measureSizes(ending, likeness));
}
console.log(`
| notices in one run | seconds | peak memory |
| ---: | ---: | ---: |`);
for (const count of [Math.ceil(notices / 10), notices, notices * 3])
  console.log(measureMany(count));

/** One row: how long one kind of file takes as it grows. */
async function measureSizes(ending: Ending, likeness: Likeness): Promise<string> {
  const name = `bench.${ending}`;
  const times: { read: number; whole: number }[] = [];
  for (const size of sizes) {
    const bytes = fileOf(ending, linesOf(likeness, size * 1000));
    const read = await readSource(name, bytes);
    if (!read.ok) {
      console.error(`.${ending}, ${likeness}, ${size} kB is refused: ${read.message}`);
      continue;
    }
    times.push({
      read: await milliseconds(() => readSource(name, bytes)),
      whole: await milliseconds(() => importNotice({ name, bytes }, { issuer: 'shili' })),
    });
  }
  if (times.length === 0) return `| .${ending} | ${likeness} | refused | | | |`;
  const columns = (['read', 'whole'] as const).map((step) => {
    const taken = times.map((time) => time[step]);
    return `${taken.map((time) => time.toFixed(2)).join(', ')} | ${growths(taken)}`;
  });
  return `| .${ending} | ${likeness} | ${columns.join(' | ')} |`;
}

/** How many times as long each size takes as the one before it, which is a tenth of it. */
function growths(taken: readonly number[]): string {
  return taken
    .slice(1)
    .map((time, index) => `${(time / (taken[index] ?? Number.NaN)).toFixed(1)}×`)
    .join(', ');
}

/** The median of so many runs, and of more where each is short: the first ones warm Node up. */
async function milliseconds(step: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  const end = performance.now() + leastMilliseconds;
  while (taken.length < runs || performance.now() < end) {
    const start = performance.now();
    await step();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** One row: so many notices of about 20,000 characters in one command. */
function measureMany(count: number): string {
  const work = join(resolve(values.work), 'import');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  let characters = 0;
  const sources = Array.from({ length: count }, (_, index) => {
    const text = plainText(inventOneNotice(itemsOfNotice, index + 1));
    characters += text.length;
    const source = join(work, `n${index}.txt`);
    writeFileSync(source, text);
    return source;
  });
  const content = join(work, 'content');
  const root = join(import.meta.dirname, '..');
  const tongbao = join(root, 'src/cli/tongbao.mjs');
  const words = ['import', ...sources, '--issuer', 'shili', '--content', content];
  const { seconds, megabytes } = measure([tongbao, ...words], root);
  const written = readdirSync(join(content, 'shili'), { withFileTypes: true });
  const found = written.filter((entry) => entry.isDirectory()).length;
  if (found !== count) throw new Error(`Of ${count} notices ${found} were imported.`);
  rmSync(work, { recursive: true });
  const each = Math.round(characters / count);
  return `| ${count} of ${each} characters | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} MB |`;
}
