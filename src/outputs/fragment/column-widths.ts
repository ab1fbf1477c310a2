import { characterWidth } from '../document/character-width.ts';
import type { Line } from '../document/runs.ts';

/** Characters that a column is given at most: a line of more is read as well over several lines. */
const most = 10;
const least = 2;
/** White space at both sides of a cell's words, its borders, and a little that bold words need. */
const aroundWords = 16;

/**
 * How wide each column of a table is to be, in pixels, by the longest line that stands in it.
 * `size` is that of its characters.
 */
export function columnWidths(rows: readonly (readonly Line[])[], size: number): number[] {
  const characters: number[] = [];
  for (const row of rows) {
    for (const [column, { text }] of row.entries()) {
      for (const line of text.split('\n')) {
        const width = Math.min(Math.ceil(characterWidth(line)), most);
        characters[column] = Math.max(characters[column] ?? least, width);
      }
    }
  }
  return characters.map((count) => count * size + aroundWords);
}
