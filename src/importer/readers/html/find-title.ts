import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { titleEnd } from '../../structure/frame/title-block.ts';
import {
  isFurnitureLine,
  isInfoLine,
  leadsElsewhere,
  letterCount,
  saysTitle,
} from './furniture.ts';
import type { PageLine, PageLines } from './page-lines.ts';

/** How far above the words their title is looked for. */
const farthest = 60;
const longest = 120;
/** A title over more lines than this is none. */
const mostLines = 6;

/** A page with what it says of its title. */
export interface Titled extends PageLines {
  /** Titles that the page states for browsers, without white space. */
  titles: readonly string[];
  inFurniture(place: number): boolean;
}

/**
 * The places of the lines that are the title, above the words that begin at `start`: the line that
 * is most like a title, and those that are printed with it. Empty if there is none.
 */
export function titleAbove(page: Titled, start: number): number[] {
  let best = { place: -1, likeness: 1 };
  for (let place = start - 1; place >= Math.max(0, start - farthest); place -= 1) {
    const likeness = likenessOf(page, place);
    if (likeness > best.likeness) best = { place, likeness };
  }
  if (best.place < 0) return [];
  let first = best.place;
  let last = best.place;
  while (goesWith(page, first - 1, first, last)) first -= 1;
  while (last + 1 < start && goesWith(page, last + 1, first, last)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function couldBeTitle(page: Titled, line: PageLine, place: number): boolean {
  const letters = letterCount(line);
  if (letters < 4 || letters > longest || line.table || page.inFurniture(place)) return false;
  return !leadsElsewhere(line) && !isFurnitureLine(line) && !isInfoLine(line);
}

function likenessOf(page: Titled, place: number): number {
  const line = page.lines[place];
  if (!line || !couldBeTitle(page, line, place)) return 0;
  const words = withoutWhiteSpace(line.text);
  const element = page.boxes[line.box]?.element;
  return (
    (line.level !== null && line.level <= 3 ? 2 : 0) +
    (titleEnd.test(words) ? 2 : 0) +
    (page.titles.some((title) => title.includes(words)) ? 1 : 0) +
    (element && saysTitle(element) ? 1 : 0)
  );
}

/** True if a line beside those from `first` to `last` is a line of the same title. */
function goesWith(page: Titled, place: number, first: number, last: number): boolean {
  const line = page.lines[place];
  if (!line || last - first + 2 > mostLines || !couldBeTitle(page, line, place)) return false;
  const title = page.lines.slice(first, last + 1);
  if (title.some(({ box }) => box === line.box && !isRoot(page, box))) return true;
  const texts = title.map(({ text }) => text);
  const joined = withoutWhiteSpace(
    (place < first ? [line.text, ...texts] : [...texts, line.text]).join(''),
  );
  return page.titles.some((stated) => stated.includes(joined));
}

function isRoot({ boxes }: Titled, box: number): boolean {
  return (boxes[box]?.parent ?? -1) < 0;
}
