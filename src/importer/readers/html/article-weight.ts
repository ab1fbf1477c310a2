import { parseLabel } from '../../../notice/text/numbering.ts';
import { isFurnitureLine, leadsElsewhere, letterCount, saysFurniture } from './furniture.ts';
import type { Box, PageLine, PageLines } from './page-lines.ts';

/** How much each line of a page is like a line of a notice. */
export interface Weights {
  /** The sum of the lines from `start` up to `end`. */
  between(start: number, end: number): number;
  /** True if a line stands in an element that says it is furniture. */
  inFurniture(place: number): boolean;
}

/** An element with more of the page than this is no furniture, whatever its name. */
const mostFurniture = 0.3;
const matter = /巡察|巡视|审计|整改/;
const weightOfSign = 60;

/** Weighs the lines of a page. */
export function weighLines({ lines, boxes }: PageLines): Weights {
  const plain = sums(lines.map(weightOf));
  const total = plain[lines.length] ?? 0;
  const changes = new Array<number>(lines.length + 1).fill(0);
  for (const { element, start, end } of boxes) {
    const weight = (plain[end] ?? 0) - (plain[start] ?? 0);
    if (weight > total * mostFurniture || !saysFurniture(element)) continue;
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  const depths = sums(changes).slice(1);
  const inFurniture = (place: number) => (depths[place] ?? 0) > 0;
  const weights = sums(lines.map((line, place) => (inFurniture(place) ? 0 : weightOf(line))));
  return {
    between: (start, end) => (weights[end] ?? 0) - (weights[start] ?? 0),
    inFurniture,
  };
}

/** Sums of all numbers before each place. */
function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number))];
}

function weightOf(line: PageLine): number {
  if (leadsElsewhere(line) || isFurnitureLine(line)) return 0;
  const letters = Math.max(letterCount(line) - line.linked, 0);
  const isProse = line.table !== null || /[，。；：]/.test(line.text);
  const signs = (parseLabel(line.text) ? 1 : 0) + (matter.test(line.text) ? 1 : 0);
  return letters * (isProse ? 1 : 0.2) + signs * weightOfSign;
}

/** An element with so much of what the element around it holds is what that is there for. */
const core = 0.7;

/** The innermost element that holds nearly all that is like a notice. */
export function heaviestBox(boxes: readonly Box[], weights: Weights): Box | null {
  const children = new Map<number, number[]>();
  for (const [place, { parent }] of boxes.entries()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(place);
    else children.set(parent, [place]);
  }
  const weigh = (place: number) => {
    const box = boxes[place];
    return box ? weights.between(box.start, box.end) : 0;
  };
  let best = 0;
  for (;;) {
    const least = weigh(best) * core;
    const next = children.get(best)?.find((place) => weigh(place) > 0 && weigh(place) >= least);
    if (next === undefined) return boxes[best] ?? null;
    best = next;
  }
}
