import type { Doubt } from '../doubt.ts';
import { dropFindingLists } from './finding-lists.ts';
import { itemLevels, mostlyProblems } from './item-level.ts';
import { admitLeads } from './leads.ts';
import { findPartHeadings } from './part-headings.ts';
import { type Announced, announcedBy, announcesOpenProblems } from './roles.ts';
import type { SourceLine } from './source-line.ts';
import { labelUnnumbered } from './unnumbered-items.ts';

/**
 * What a part of a notice does: only `results` and `whole` hold items, and `again` where it does
 * not repeat items of the parts before it.
 */
export type Role = 'preface' | 'results' | 'other' | 'whole' | 'again';

/** A part of a notice: a heading 一、 and what stands under it. */
export interface Part {
  /** Null for what stands before the first such heading, and for problems that stand as parts. */
  heading: SourceLine | null;
  lines: SourceLine[];
  role: Role;
}

/** A part before its role is known. */
interface Stretch {
  heading: SourceLine | null;
  lines: SourceLine[];
  announced: Announced | 'preface';
}

/** Takes the text apart at its outermost headings. */
export function splitParts(lines: readonly SourceLine[]): { parts: Part[]; doubts: Doubt[] } {
  const { headings, doubts } = findPartHeadings(lines);
  const stretches: Stretch[] = [{ heading: null, lines: [], announced: 'preface' }];
  for (const [index, line] of lines.entries()) {
    const announced = headings.has(index) ? announcedBy(line.words) : null;
    const current = stretches.at(-1);
    if (announced === 'problem') {
      if (current?.announced === 'problem') current.lines.push(line);
      else stretches.push({ heading: null, lines: [line], announced });
    } else if (announced) {
      stretches.push({ heading: line, lines: [], announced });
    } else {
      current?.lines.push(line);
    }
  }
  const found = new Set(stretches.map(({ announced }) => announced));
  const parts = stretches
    .filter(({ heading, lines: { length } }) => heading || length > 0)
    .map((stretch) => partOf(stretch, found, doubts));
  return { parts, doubts };
}

function partOf(
  { heading, lines, announced }: Stretch,
  siblings: ReadonlySet<Stretch['announced']>,
  doubts: Doubt[],
): Part {
  const dropped =
    announced === 'organisation' || announced === 'later'
      ? { lines, doubts: [] }
      : dropFindingLists(lines);
  for (const doubt of dropped.doubts) doubts.push(doubt);
  const led = admitLeads(labelUnnumbered(dropped.lines));
  return { heading, lines: led, role: roleOf(announced, heading, led, siblings) };
}

function roleOf(
  announced: Stretch['announced'],
  heading: SourceLine | null,
  lines: readonly SourceLine[],
  siblings: ReadonlySet<Stretch['announced']>,
): Role {
  const words = heading?.words ?? '';
  const holdsResults = siblings.has('status') || siblings.has('results') || siblings.has('problem');
  switch (announced) {
    case 'status':
    case 'results':
    case 'problem':
      return 'results';
    case 'preface':
      return holdsResults || siblings.has('none') ? 'preface' : 'whole';
    case 'organisation':
      return 'other';
    case 'later': {
      const open = siblings.has('status') && announcesOpenProblems(words);
      return open && itemLevels(lines).length > 0 ? 'again' : 'other';
    }
    case 'none': {
      const theme = /方面[。]?$/.test(words) && !holdsResults && itemLevels(lines).length > 0;
      return theme || holdProblems(lines) ? 'results' : 'other';
    }
  }
}

/** True if most of the numbered headings at the place of items name problems. */
function holdProblems(lines: readonly SourceLine[]): boolean {
  return mostlyProblems(lines, itemLevels(lines));
}
