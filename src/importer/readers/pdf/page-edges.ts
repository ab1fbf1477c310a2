import type { TextLine } from './text-lines.ts';

/** Heads and feet stand in this share of a page, at its top and at its bottom. */
const edge = 0.11;
/** On fewer pages than this, and on a smaller share of them, the same words may be words. */
const fewestPages = 2;
const leastShare = 0.3;

/** A page's height and the place of its lower left corner, in points. */
export interface PageBox {
  bottom: number;
  height: number;
}

/**
 * Finds heads and feet of pages: the same words, numbers aside, at the same place on page after
 * page, and the page's own number at its foot.
 */
export function findPageEdges(
  lines: readonly TextLine[],
  boxes: readonly PageBox[],
): ReadonlySet<TextLine> {
  const places = new Map<string, TextLine[]>();
  const found = new Set<TextLine>();
  for (const line of lines) {
    const box = boxes[line.page - 1];
    if (!box) continue;
    const height = (line.y - box.bottom) / box.height;
    if (height > edge && height < 1 - edge) continue;
    if (height <= edge && line.text === String(line.page)) found.add(line);
    const words = line.text.replaceAll(/\d+/g, '#').replaceAll(/\s/g, '');
    const key = `${Math.round(line.y / 4)} ${words}`;
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  for (const same of places.values()) {
    const pages = new Set(same.map(({ page }) => page)).size;
    if (pages < fewestPages || pages < boxes.length * leastShare) continue;
    for (const line of same) found.add(line);
  }
  return found;
}
