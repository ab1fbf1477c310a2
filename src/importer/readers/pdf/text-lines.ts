/** A run of letters on a page, in points from the page's lower left corner. */
export interface Run {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Size of the letters. */
  size: number;
}

/** Letters on one baseline, in the order of the file. */
export interface TextLine {
  text: string;
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Letters farther off the baseline than this share of their size are on another line. */
const otherLine = 0.6;
/** Room wider than this share of the size is white space; wider than that, another column. */
const wordGap = 0.3;
const columnGap = 2.5;

/**
 * Puts the runs of a page together into lines, in the order in which the file has them, which is
 * the order of reading. Small letters above or below the line stay in their place.
 */
export function textLines(runs: readonly Run[], page: number): TextLine[] {
  const lines: TextLine[] = [];
  let parts: string[] = [];
  const finish = () => {
    const line = lines.at(-1);
    if (line) line.text = parts.join('').trim();
  };
  for (const run of runs) {
    if (run.text === '') continue;
    const line = lines.at(-1);
    const blank = run.text.trim() === '';
    if (line && isOnLine(run, line)) {
      const gap = run.x - line.right;
      const spaced = /\s$/.test(parts.at(-1) ?? '');
      if (!blank && !spaced && gap > line.size * wordGap) parts.push(' ');
      parts.push(run.text);
      if (!blank) line.right = Math.max(line.right, run.x + run.width);
      if (!blank && run.size > line.size) {
        line.size = run.size;
        line.y = run.y;
      }
    } else if (!blank) {
      finish();
      const { x, y, width, size } = run;
      lines.push({ text: '', page, left: x, right: x + width, y, size });
      parts = [run.text];
    }
  }
  finish();
  return lines.filter(({ text }) => text !== '');
}

function isOnLine(run: Run, line: TextLine): boolean {
  const size = Math.max(run.size, line.size);
  const gap = run.x - line.right;
  return Math.abs(run.y - line.y) < size * otherLine && gap > -size && gap < size * columnGap;
}
