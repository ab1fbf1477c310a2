// node bench/run.ts [ITEMS…] [--runs N] [--work FOLDER]
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePages } from './compare-pages.ts';
import { type Generated, generate } from './generate.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { median, type Run } from './measure.ts';
import { hasEleventy, runBuild, runCheck, runEleventy, runImport } from './programs.ts';

const steps = {
  import: 'tongbao import',
  check: 'tongbao check',
  build: 'tongbao build, index apart',
  index: 'its search index',
  javascript: 'Eleventy build, JavaScript templates',
  liquid: 'Eleventy build, Liquid templates',
} as const;

/** Seconds and megabytes of every run of each step. */
type Samples = Map<keyof typeof steps, Pick<Run, 'seconds' | 'megabytes'>[]>;

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    work: { type: 'string', default: join(import.meta.dirname, '.work') },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const sizes = positionals.length > 0 ? positionals.map(Number) : [134, 2000, 10_000];
if (![runs, ...sizes].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('node bench/run.ts [ITEMS…] [--runs N] [--work FOLDER]');
  process.exit(2);
}

console.log(`${describeMachine()}, load ${describeLoad()} before`);
const notes = [...(hasEleventy() ? [] : ['No comparison: Eleventy is not installed.'])];
const rows = sizes.flatMap((items) => benchmark(items));
console.log(`load ${describeLoad()} after\n`);
for (const note of notes) console.log(`- ${note}`);
console.log(`
| items | step | seconds: median of ${runs} (least–most) | Tongbao’s build takes | peak memory |
| ---: | --- | --- | ---: | ---: |
${rows.join('\n')}`);

/** Measures every step at one size, in turns, so that a busy spell of the machine meets all. */
function benchmark(items: number): string[] {
  const work = join(resolve(values.work), String(items));
  const [ours, theirs] = [join(work, 'tongbao'), join(work, 'eleventy')];
  rmSync(work, { recursive: true, force: true });
  const generated = generate(items, work);
  const samples: Samples = new Map();
  for (let run = 1; run <= runs; run += 1) {
    console.error(`${items} items, run ${run} of ${runs}`);
    measureAll(generated, work, ours, theirs, samples);
  }
  const { issuers, notices } = generated;
  let note = `${items} items: ${notices} notices of ${issuers} hospitals.`;
  if (hasEleventy()) {
    const { pages, megabytes, besides } = comparePages(ours, theirs);
    const [mine, other] = megabytes.map((size) => size.toFixed(1));
    note += ` Pages built by both: ${pages} (${mine} MB; Eleventy ${other} MB); by Tongbao ${besides} more.`;
  }
  notes.push(note);
  rmSync(work, { recursive: true, force: true });
  return tableRows(items, samples);
}

function measureAll(
  generated: Generated,
  work: string,
  ours: string,
  theirs: string,
  samples: Samples,
): void {
  const add = (step: keyof typeof steps, run: Pick<Run, 'seconds' | 'megabytes'>) =>
    samples.set(step, [...(samples.get(step) ?? []), run]);
  add('import', runImport(generated, work));
  add('check', runCheck(generated));
  const { seconds, index, megabytes } = runBuild(generated, ours);
  add('build', { seconds: seconds - index, megabytes });
  add('index', { seconds: index, megabytes: Number.NaN });
  if (!hasEleventy()) return;
  for (const templates of ['liquid', 'javascript'] as const) {
    add(templates, runEleventy(generated, theirs, templates));
    comparePages(ours, theirs);
  }
}

function tableRows(items: number, samples: Samples): string[] {
  const seconds = (of: readonly { seconds: number }[]) => of.map((run) => run.seconds);
  const build = median(seconds(samples.get('build') ?? []));
  return [...samples].map(([step, taken]) => {
    const middle = median(seconds(taken));
    const range = `${Math.min(...seconds(taken)).toFixed(2)}–${Math.max(...seconds(taken)).toFixed(2)}`;
    const isEleventy = step === 'javascript' || step === 'liquid';
    const ratio = isEleventy ? `${(build / middle).toFixed(2)} times as long` : '';
    const memory = median(taken.map(({ megabytes }) => megabytes));
    const peak = Number.isNaN(memory) ? '' : `${memory.toFixed(0)} MB`;
    return `| ${items} | ${steps[step]} | ${middle.toFixed(2)} (${range}) | ${ratio} | ${peak} |`;
  });
}
