import type { Block } from '../../block.ts';
import type { TextLine } from './text-lines.ts';

/** Lines farther apart than this many times the usual distance have empty space between them. */
const partedBy = 1.4;

/** The lines as blocks on their pages, with their measures in letters of the usual size. */
export function printedBlocks(lines: readonly TextLine[]): Block[] {
  const size =
    common(lines.flatMap(({ text, size }) => [[round(size), text.length] as const])) || 1;
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const distance = common(
    lines.flatMap((line, index) => {
      const above = lines[index - 1];
      return above?.page === line.page ? [[round(above.y - line.y), 1] as const] : [];
    }),
  );
  return lines.map(({ text, page, ...line }, index) => {
    const above = lines[index - 1];
    const known = above?.page === page;
    return {
      text,
      line: page,
      print: {
        indent: (line.left - left) / size,
        width: (line.right - left) / size,
        letters: text.length,
        spaced: false,
        parted: known ? above.y - line.y > distance * partedBy : null,
      },
    };
  });
}

/** The value with the greatest weight; 0 if there is none. */
function common(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function round(points: number): number {
  return Math.round(points * 2) / 2;
}
