import { type Family, parseLabel } from '../../../notice/text/numbering.ts';
import type { Block } from '../../block.ts';
import { isHeadingSoFar } from './heading-so-far.ts';
import { isFull, type Measure } from './measure.ts';

/** How the headings of a family end in this text, as far as their last lines surely end. */
export interface HeadingEnds {
  /** Numbered paragraphs of the family, and how many of them are one heading alone. */
  all: number;
  alone: number;
  /** Last two letters of these headings. */
  endings: Map<string, number>;
}

/** Looks at the numbered paragraphs whose last line is short. */
export function headingEnds(
  blocks: readonly Block[],
  measure: Measure,
): ReadonlyMap<Family, HeadingEnds> {
  const found = new Map<Family, HeadingEnds>();
  for (const [index, block] of blocks.entries()) {
    const family = parseLabel(block.text)?.label.family;
    const above = blocks[index - 1];
    if (!family || (above && isFull(above, block, measure))) continue;
    const ends = found.get(family) ?? { all: 0, alone: 0, endings: new Map() };
    found.set(family, ends);
    const words = wordsUntilShort(blocks, index, measure);
    ends.all += 1;
    if (!isHeadingSoFar(words)) continue;
    ends.alone += 1;
    const ending = words.slice(-2);
    ends.endings.set(ending, (ends.endings.get(ending) ?? 0) + 1);
  }
  return found;
}

/** Words of a paragraph up to its first short line, or as many as no heading has. */
function wordsUntilShort(blocks: readonly Block[], index: number, measure: Measure): string {
  let words = '';
  for (let at = index; at < index + 8; at += 1) {
    const [line, next] = [blocks[at], blocks[at + 1]];
    words += line?.text ?? '';
    if (!line || !next || !isFull(line, next, measure)) break;
  }
  return words;
}
