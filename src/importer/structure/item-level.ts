import { type Family, familyOrder } from '../../notice/text/numbering.ts';
import { namesProblem } from './heading-shape.ts';
import type { SourceLine } from './source-line.ts';

/** A line that can be a heading or an item, with its title. */
interface Candidate {
  family: Family;
  number: number;
  title: string;
}

/** The families of numbers in use, outermost first; of the last one are the items. */
export type Levels = Family[];

/** The candidates among the lines of a part: whole headings, or also those that run on. */
function candidatesOf(lines: readonly SourceLine[], runningOn: boolean): Candidate[] {
  return lines.flatMap(({ label, heading, runsOn }) => {
    const shape = heading ?? (runningOn ? runsOn : null);
    return label && shape
      ? [{ family: label.family, number: label.number, title: shape.title }]
      : [];
  });
}

/** The families of the headings in these lines, outermost first. */
export function headingLevels(lines: readonly SourceLine[]): Levels {
  return sortFamilies(candidatesOf(lines, false));
}

/**
 * The families of headings and items in the parts that report results. The innermost is the one of
 * the items: measures that are numbered within an item are left out.
 */
export function itemLevels(lines: readonly SourceLine[]): Levels {
  const candidates = candidatesOf(lines, true);
  const levels = sortFamilies(candidates);
  for (;;) {
    const [outer, inner] = levels.slice(-2);
    if (!outer || !inner || !isMeasure(candidates, outer, inner)) return levels;
    levels.pop();
  }
}

/** The families of all numbered headings in these lines, those of measures too, outermost first. */
export function numberedLevels(lines: readonly SourceLine[]): Levels {
  return sortFamilies(candidatesOf(lines, true));
}

/** How many (0 to 1) of the numbered headings of a family name problems. */
export function problemShare(lines: readonly SourceLine[], family: Family | undefined): number {
  return share(candidatesOf(lines, true).filter((candidate) => candidate.family === family));
}

/** True if the headings of most lines at the items' level name a problem. */
export function mostlyProblems(lines: readonly SourceLine[], levels: Levels): boolean {
  return problemShare(lines, levels.at(-1)) > 0.5;
}

/**
 * Families as they nest here: as documents usually nest them, but a family that begins anew under
 * each number of another one stands within that other one.
 */
function sortFamilies(candidates: readonly Candidate[]): Levels {
  const starts = new Map<string, number>();
  for (const [index, { family, number }] of candidates.entries()) {
    const before = candidates[index - 1];
    if (!before || before.family === family) continue;
    const weight = number === 1 ? 2 : 0;
    const key = `${before.family} ${family}`;
    starts.set(key, (starts.get(key) ?? 0) + weight);
  }
  const contains = (outer: Family, inner: Family) => starts.get(`${outer} ${inner}`) ?? 0;
  const levels = familyOrder.filter((family) => candidates.some((one) => one.family === family));
  for (let end = levels.length - 1; end > 0; end -= 1) {
    for (let index = 0; index < end; index += 1) {
      const [a, b] = [levels[index], levels[index + 1]];
      if (a && b && contains(b, a) > 2 && contains(a, b) === 0) {
        levels[index] = b;
        levels[index + 1] = a;
      }
    }
  }
  return levels;
}

/** True if the numbers of the inner family count measures within items of the outer family. */
function isMeasure(candidates: readonly Candidate[], outer: Family, inner: Family): boolean {
  const outerOnes = candidates.filter(({ family }) => family === outer);
  const innerOnes = candidates.filter(({ family }) => family === inner);
  const divided = candidates.filter(
    ({ family }, index) => family === outer && candidates[index + 1]?.family === inner,
  ).length;
  if (share(outerOnes) >= 0.6 && share(innerOnes) < 0.4) return true;
  return outerOnes.length > 2 && divided * 2 < outerOnes.length && share(innerOnes) < 0.8;
}

/** Families whose label says that a problem follows. */
const ofProblems: ReadonlySet<Family> = new Set(['problem', 'serial', 'unnumbered']);

function share(candidates: readonly Candidate[]): number {
  const problems = candidates.filter(
    ({ family, title }) => ofProblems.has(family) || namesProblem(title),
  ).length;
  return candidates.length === 0 ? 0 : problems / candidates.length;
}
