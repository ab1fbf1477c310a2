import type { ChosenPage } from './choose.ts';
import type { Shifts } from './in-page.ts';
import type { Visit } from './visit.ts';
import { budgetOf, gzipOfWords, weigh } from './weight.ts';

/** A page with its visits in both windows, at least one in each. */
export interface VisitedPage {
  page: ChosenPage;
  narrow: readonly Visit[];
  wide: readonly Visit[];
}

/** Head of the table of weights. */
export const weightHead = `| page | requests | page kB | styles kB | scripts kB | other kB | in all kB | words kB | budget kB | left kB | while scrolling |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |`;

/** A row under `weightHead`: the heaviest visit. */
export function weightRow({ page, narrow, wide }: VisitedPage): string {
  const [visit] = [...narrow, ...wide].toSorted(
    (one, other) => weigh(other.opening).all - weigh(one.opening).all,
  );
  if (!visit) throw new Error(`Nobody visited ${page.address}.`);
  const weight = weigh(visit.opening);
  const later = weigh(visit.scrolling);
  const budget = page.kind === 'notice' && visit.words !== null ? budgetOf(visit.words) : null;
  return row([
    nameOf(page),
    weight.requests,
    ...[weight.page, weight.styles, weight.scripts, weight.other, weight.all].map(kilobytes),
    ...(budget === null || visit.words === null
      ? ['', '', '']
      : [gzipOfWords(visit.words), budget, budget - weight.all].map(kilobytes)),
    later.requests === 0 ? '' : `${later.requests} requests, ${kilobytes(later.all)} kB`,
  ]);
}

/** Head of the table of layout shifts. */
export const shiftHead = `| page | 360 px: opened | 360 px: scrolled, too | 1440 px: opened | 1440 px: scrolled, too | what moved |
| --- | ---: | ---: | ---: | ---: | --- |`;

/** A row under `shiftHead`: of each window the visit in which most moved. */
export function shiftRow({ page, narrow, wide }: VisitedPage): string {
  const moved = [...narrow, ...wide].flatMap(({ shifts }) => shifts.scrolled.moved);
  return row([
    nameOf(page),
    ...[narrow, wide].flatMap((visits) => [
      most(visits.map(({ shifts }) => shifts.opened)),
      most(visits.map(({ shifts }) => shifts.scrolled)),
    ]),
    Array.from(new Set(moved), (name) => `\`${name}\``).join(', '),
  ]);
}

function nameOf({ kind, address }: ChosenPage): string {
  return `${kind} ${address}`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The largest sum, rounded up, so that 0 means none. */
function most(shifts: readonly Shifts[]): string {
  const largest = Math.max(...shifts.map(({ sum }) => sum));
  return largest === 0 ? '0' : (Math.ceil(largest * 10_000) / 10_000).toFixed(4);
}
