import { parseLabel } from '../../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { surelyTitleEnd, titleEnd } from '../../structure/frame/title-block.ts';
import { heaviestBox, type Weights, weighLines } from './article-weight.ts';
import { type Titled, titleAbove } from './find-title.ts';
import {
  endsArticle,
  isControlLine,
  isFurnitureLine,
  isInfoLine,
  leadsElsewhere,
} from './furniture.ts';
import type { PageLine, PageLines } from './page-lines.ts';

/** What a line of a page is: words of the notice, or why it is left out. */
export type Role = 'words' | 'furniture' | 'info' | 'page-title';

/** Tells the words of the notice from what a page prints around them. */
export function findArticle(printed: PageLines, titles: readonly string[]): Role[] {
  const weights = weighLines(printed);
  const { inFurniture } = weights;
  const page: Titled = {
    ...printed,
    titles: titles.map(withoutWhiteSpace).filter(({ length }) => length > 3),
    inFurniture,
  };
  const core = heaviestBox(page.boxes, weights);
  const roles: Role[] = page.lines.map(() => 'furniture');
  if (!core || weights.between(core.start, core.end) === 0) return roles;
  const start = startOf(page, core.start);
  const end = endOf(page, weights, start, core.end);
  roles.fill('words', start, end);
  const body = beginningOfText(page, start, end);
  const own = ownTitle(page, start, body);
  const above = titleAbove(page, start);
  if (above.length > 0) {
    const first = above[0] ?? start;
    roles.fill('info', first, start);
    roles.fill(own < 0 ? 'words' : 'page-title', first, first + above.length);
    for (let place = first + above.length; place < start; place += 1) {
      if (isSubtitle(page.lines[place])) roles[place] = 'words';
    }
  }
  leaveOutHead(page, roles, start, own < 0 ? body : own);
  leaveOutInfo(page, roles, start, body);
  leaveOutTail(page, roles, body, end);
  return roles;
}

/** Goes up from where the words begin, as far as sentences stand above them. */
function startOf(page: Titled, start: number): number {
  let first = start;
  while (isProse(page, first - 1)) first -= 1;
  return first;
}

/** Goes down to where the words end: sentences below belong to them, a mark of an end ends them. */
function endOf(page: Titled, weights: Weights, start: number, end: number): number {
  let last = end;
  while (isProse(page, last) || isSignature(page, last)) last += 1;
  const whole = weights.between(start, last);
  for (let place = start + 1; place < last; place += 1) {
    const line = page.lines[place];
    if (line && endsArticle(line) && weights.between(place, last) * 4 < whole) return place;
  }
  return last;
}

function isProse(page: Titled, place: number): boolean {
  const line = page.lines[place];
  if (!line || page.inFurniture(place) || leadsElsewhere(line) || isFurnitureLine(line))
    return false;
  return line.table !== null || /[。；]/.test(line.text) || parseLabel(line.text) !== null;
}

const day = /^[\d〇○零一二三四五六七八九十]{4}\s?年.{1,8}日$/;

/** True if the line is a signature's or a day of issue that stands below one. */
function isSignature({ lines, inFurniture }: Titled, place: number): boolean {
  const isDay = (at: number) => day.test(lines[at]?.text ?? '') && !inFurniture(at);
  const isName = (at: number) =>
    /(?:委员会|党委|党组|党总支|医院)$/.test(lines[at]?.text ?? '') && !inFurniture(at);
  return isDay(place) || (isName(place) && isDay(place + 1));
}

/** The place of the first line that is text and no title. */
function beginningOfText({ lines }: Titled, start: number, end: number): number {
  const isText = ({ text, table }: PageLine) =>
    table !== null || text.length > 100 || /[。；！]$/.test(text) || parseLabel(text) !== null;
  const place = lines.slice(start, end).findIndex(isText);
  return place < 0 ? end : start + place;
}

/** The place of the title that the words have themselves; -1 if they have none. */
function ownTitle({ lines, titles }: Titled, start: number, body: number): number {
  for (let place = Math.min(body, start + 12) - 1; place >= start; place -= 1) {
    const words = withoutWhiteSpace(lines[place]?.text ?? '');
    const isStated = titles.some((title) => title.includes(words) || words.includes(title));
    if (surelyTitleEnd.test(words) || (titleEnd.test(words) && isStated)) return place;
  }
  return -1;
}

function isSubtitle(line: PageLine | undefined): boolean {
  return line !== undefined && /^[（(][^（）()]{1,20}[）)]$/.test(line.text) && !isInfoLine(line);
}

/** Above the title nothing stays that stands above a line of furniture. */
function leaveOutHead({ lines }: Titled, roles: Role[], start: number, title: number): void {
  for (let place = title - 1; place >= start; place -= 1) {
    const line = lines[place];
    if (!line || !(isFurnitureLine(line) || leadsElsewhere(line))) continue;
    if (isInfoLine(line) && !isControlLine(line)) continue;
    roles.fill('furniture', start, place + 1);
    return;
  }
}

/** Between title and text, lines go that only a page can print there. */
function leaveOutInfo({ lines }: Titled, roles: Role[], start: number, body: number): void {
  for (let place = start; place < body; place += 1) {
    const line = lines[place];
    if (line && roles[place] === 'words' && isFurnitureLine(line)) roles[place] = 'info';
  }
}

/** In and below the text, buttons go, and links that fill the end of it. */
function leaveOutTail({ lines }: Titled, roles: Role[], body: number, end: number): void {
  for (let place = body; place < end; place += 1) {
    const line = lines[place];
    if (line && isControlLine(line)) roles[place] = 'furniture';
  }
  let first = end;
  while (first > body && leadsElsewhere(lines[first - 1] as PageLine)) first -= 1;
  if (end - first > 2) roles.fill('furniture', first, end);
}
