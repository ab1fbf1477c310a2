import { median } from '../measure.ts';
import type { Cost, Costs } from './measure-visits.ts';
import type { Quality } from './quality.ts';
import { ninetiethPercentile } from './statistics.ts';

/** What was measured of an engine at one size. */
export interface Measured {
  engine: string;
  /** Whose items, and how many. */
  site: string;
  /** How many absent queries were asked. */
  absent: number;
  quality: Quality;
  costs: Costs;
  /** Bytes of its index and of the texts of hits on the disk. */
  onDisk: number;
}

export const tableHead = `| items | engine | R | P | absent with hits | cold kB | later kB | requests | cold ms | later ms | on disk MB |
| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`;

/** A row of the Markdown table under `tableHead`. */
export function tableRow({ engine, site, absent, quality, costs, onDisk }: Measured): string {
  const { cold, later } = costs;
  const cells = [
    site,
    engine,
    percent(quality.recall),
    percent(quality.precision),
    `${quality.absentWithHits} of ${absent}`,
    spread(cold.map(kilobytes)),
    spread(later.map(kilobytes)),
    `${median(cold.map(requests))}, ${median(later.map(requests))}`,
    spread(cold.map(milliseconds)),
    spread(later.map(milliseconds)),
    (onDisk / 1e6).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const kilobytes = ({ bytes }: Cost) => bytes / 1000;
const milliseconds = (cost: Cost) => cost.milliseconds;
const requests = (cost: Cost) => cost.requests;

/** Percent, rounded down to a tenth, so that 100 means every one. */
function percent(share: number): string {
  if (Number.isNaN(share)) return '–';
  return share === 1 ? '100' : (Math.floor(share * 1000) / 10).toFixed(1);
}

/** The median and what nine tenths do not exceed. */
function spread(numbers: readonly number[]): string {
  return [median(numbers), ninetiethPercentile(numbers)]
    .map((number) => number.toFixed(0))
    .join(' / ');
}
