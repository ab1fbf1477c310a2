// node bench/check.ts [NOTICES…] [--runs N] [--saves N] [--no-build] [--work FOLDER]
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleTimes } from './check/rule-times.ts';
import { recheckTimes, saveTimes } from './check/saves.ts';
import { type Generated, generate } from './generate.ts';
import { figuredNotices } from './invent.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { median, percentile } from './measure.ts';
import { runBuild, runCheck } from './programs.ts';

/** Rules whose time is shown. */
const slowest = 10;
/** Notices of the site that is built, saved in, and taken apart rule by rule. */
const siteSize = 1000;

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    saves: { type: 'string', default: '50' },
    build: { type: 'boolean', default: true },
    work: { type: 'string', default: join(import.meta.dirname, '.work') },
  },
  allowNegative: true,
  allowPositionals: true,
});
const [runs, saves] = [Number(values.runs), Number(values.saves)];
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, siteSize, 5000];
if (![runs, saves, ...sizes].every((number) => Number.isInteger(number) && number > 0)) {
  console.error(
    'node bench/check.ts [NOTICES…] [--runs N] [--saves N] [--no-build] [--work FOLDER]',
  );
  process.exit(2);
}
const work = join(resolve(values.work), 'check');

console.log(`${describeMachine()}, load ${describeLoad()} before\n`);
console.log(`| notices | characters | check: s, median of ${runs} (least–most) | ms a notice | million characters a second | peak memory |
| ---: | ---: | --- | ---: | ---: | ---: |`);
for (const size of sizes) console.log(checkRow(generateNotices(size)));

const site = generateNotices(siteSize);
console.log(`
| of a check of ${site.notices} notices | ms | findings |
| --- | ---: | ---: |`);
for (const line of stepRows(site)) console.log(line);

const percentiles = (times: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(0)).join(' / ');
const rechecks = recheckTimes(site.content, saves);
console.log(`
| of ${saves} saves in these ${site.notices} notices | ms: half, 19 of 20, all are done in |
| --- | ---: |
| read, check, put into words | ${percentiles(rechecks)} |
| \`tongbao dev\`, from the save to what it prints | ${percentiles(await saveTimes(site.content, saves))} |`);
if (values.build) {
  const { seconds, index, megabytes } = runBuild(generateNotices(siteSize), join(work, 'site'));
  console.log(
    `\n\`tongbao build\` of the same ${site.notices} notices: ${(seconds - index).toFixed(1)} s, its index apart (${index.toFixed(0)} s); ${megabytes.toFixed(0)} MB.`,
  );
}
rmSync(work, { recursive: true, force: true });
console.log(`\nload ${describeLoad()} after`);

/** So many notices, within a few, in a fresh folder. */
function generateNotices(count: number): Generated {
  rmSync(work, { recursive: true, force: true });
  const [least, most] = figuredNotices.items;
  return generate((count * (least + most)) / 2, work, 1, figuredNotices);
}

/** One row: whole processes that check all. */
function checkRow(generated: Generated): string {
  const taken = Array.from({ length: runs }, () => runCheck(generated));
  const seconds = taken.map((run) => run.seconds);
  const middle = median(seconds);
  const characters = generated.sources.reduce(
    (sum, source) => sum + readFileSync(source, 'utf8').length,
    0,
  );
  const { notices } = generated;
  const range = `${middle.toFixed(2)} (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})`;
  const memory = median(taken.map(({ megabytes }) => megabytes));
  return `| ${notices} | ${characters} | ${range} | ${((middle * 1000) / notices).toFixed(2)} | ${(characters / middle / 1e6).toFixed(2)} | ${memory.toFixed(0)} MB |`;
}

/** A row for reading and for each of the slowest rules, and one for the others together. */
function stepRows({ content }: Generated): string[] {
  const times = ruleTimes(content);
  const own = times.filter(({ findings }) => findings === null);
  const rules = times.filter(({ findings }) => findings !== null);
  const rest = rules.slice(slowest);
  const sum = (of: typeof times, what: (time: (typeof times)[number]) => number) =>
    of.reduce((total, time) => total + what(time), 0);
  return [
    ...[...own, ...rules.slice(0, slowest)],
    ...(rest.length > 0
      ? [
          {
            step: `${rest.length} more rules`,
            milliseconds: sum(rest, ({ milliseconds }) => milliseconds),
            findings: sum(rest, ({ findings }) => findings ?? 0),
          },
        ]
      : []),
  ].map(
    ({ step, milliseconds, findings }) =>
      `| ${step} | ${milliseconds.toFixed(0)} | ${findings ?? ''} |`,
  );
}
