import type { BarShare } from '../../notice/progress/bar-shares.ts';

/** Attributes of a `<rect>` of SVG; lengths are shares of the bar. */
type Rect = Record<'x' | 'width' | 'y' | 'height', string> & { class?: 'outline' | 'line' };

/** What draws a share of a bar: its outline, what of it is filled, and a line along what goes on. */
export function shareRects({ status, x, width, fill: [from, filled] }: BarShare): Rect[] {
  const rect = (y: number, height: number) => ({
    x: `${x}%`,
    width: `${width}%`,
    y: `${y}%`,
    height: `${height}%`,
  });
  return [
    ...(status === 'none' ? [] : [{ class: 'outline' as const, ...rect(0, 100) }]),
    ...(filled === 0 ? [] : [rect(from, filled)]),
    ...(status === 'sustained' ? [{ class: 'line' as const, ...rect(42, 16) }] : []),
  ];
}
