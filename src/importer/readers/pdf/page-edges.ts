import { parseLabel } from '../../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { isClosed } from '../../structure/printed-lines/measure.ts';
import type { TextLine } from './text-lines.ts';

/** Heads and feet stand in this share of a page, at its top and at its bottom. */
const edge = 0.11;
/** Up to here stands a page's number between dashes, which is no word of a text at a page's end. */
const numberEdge = 0.15;
/** On fewer pages than this, and on a smaller share of them, the same words may be words. */
const fewestPages = 2;
const leastShare = 0.3;
/** Words that mostly stand elsewhere happen to end pages: 完成情况：已完成. */
const mostPlaces = 0.6;

/** A page's height and the place of its lower left corner, in points. */
export interface PageBox {
  bottom: number;
  height: number;
}

/**
 * Finds heads and feet of pages: the same words, numbers aside, at the same place on page after
 * page, and the page's own number at its foot. Sentences and numbered words are none.
 */
export function findPageEdges(
  lines: readonly TextLine[],
  boxes: readonly PageBox[],
): ReadonlySet<TextLine> {
  const places = new Map<string, TextLine[]>();
  /** How often the same words stand anywhere. */
  const counts = new Map<string, number>();
  const found = new Set<TextLine>();
  for (const line of lines) {
    const words = wordsOf(line);
    counts.set(words, (counts.get(words) ?? 0) + 1);
    const box = boxes[line.page - 1];
    if (!box) continue;
    const height = (line.y - box.bottom) / box.height;
    if (height <= numberEdge && isOwnNumber(line)) found.add(line);
    if (height > edge && height < 1 - edge) continue;
    if (height <= edge && line.text === String(line.page)) found.add(line);
    if (isClosed(line.text) || parseLabel(line.text)) continue;
    const key = `${Math.round(line.y / 4)} ${words}`;
    const same = places.get(key);
    if (same) same.push(line);
    else places.set(key, [line]);
  }
  for (const same of places.values()) {
    const pages = new Set(same.map(({ page }) => page)).size;
    const [first] = same;
    const all = first ? (counts.get(wordsOf(first)) ?? 0) : 0;
    if (pages < fewestPages || pages < boxes.length * leastShare) continue;
    if (hasLetters(first) && same.length < all * mostPlaces) continue;
    for (const line of same) found.add(line);
  }
  return found;
}

function hasLetters(line: TextLine | undefined): boolean {
  return /\p{L}/u.test(line?.text ?? '');
}

function wordsOf({ text }: TextLine): string {
  return withoutWhiteSpace(text.replaceAll(/\d+/g, '#'));
}

/** True for — 1 — on the first page, and the like. */
function isOwnNumber({ text, page }: TextLine): boolean {
  return /^[-－–—]{1,2}\s{0,3}(\d{1,4})\s{0,3}[-－–—]{1,2}$/.exec(text)?.[1] === String(page);
}
