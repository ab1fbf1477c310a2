import { characterWidth } from '../character-width.ts';

/** Words of Chinese, so that no line ends within one (GB/T 9704, 7.3.1). */
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** What stays with the word before it, and with the word behind it. */
const endsWord = /^[的之、，。：；！？”’》）〉】〕\s]/;
const beginsWord = /[“‘《（〈【〔]$/;

/**
 * A title on as few lines of this many characters as hold it, about as long as each other, or who
 * gives the notice above what it is about. All its characters stand in the lines, in their order.
 */
export function titleLines(title: string, most: number): string[] {
  const parts = title.split(/(?=关于)/);
  const apart = parts.map((part) => evenLines(part, most));
  const even = evenLines(title, most);
  return parts.length === 2 && apart.flat().length === even.length ? apart.flat() : even;
}

function evenLines(title: string, most: number): string[] {
  const pieces = piecesOf(title);
  const whole = characterWidth(title);
  for (let count = Math.ceil(whole / most); count <= pieces.length; count += 1) {
    const lines = divide(pieces, count, whole / count);
    if (lines.every((line) => characterWidth(line) <= most)) return lines;
  }
  // A word that is longer than a line ends where the line is full.
  return [title];
}

/** Ends each line where it comes nearest to its share of the whole. */
function divide(pieces: readonly string[], count: number, share: number): string[] {
  const lines = [''];
  let before = 0;
  for (const piece of pieces) {
    const width = characterWidth(piece);
    const end = share * lines.length;
    const goesOver = before + width - end > end - before;
    if (goesOver && lines.length < count && lines.at(-1) !== '') lines.push('');
    lines[lines.length - 1] += piece;
    before += width;
  }
  return lines;
}

/** The words of a title with the marks that stay with them. */
function piecesOf(title: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (endsWord.test(segment) || beginsWord.test(last));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
