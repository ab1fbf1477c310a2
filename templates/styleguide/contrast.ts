import type { Palette } from './palettes.ts';

/** Words of one colour on another, and how they contrast. */
export interface Contrast {
  text: string;
  surface: string;
  /** From 1 to 21 (WCAG 2.2, contrast ratio). */
  ratio: number;
}

/** What WCAG 2.2 AA asks of text of any size. */
export const leastContrast = 4.5;

const surfaces = ['--ground', '--paper', '--panel'];
const texts = ['--ink', '--ink-soft', '--accent', '--done', '--partly', '--not-done'];

/** Where words of one token stand on another somewhere on the site. */
const pairs: readonly (readonly [text: string, surface: string])[] = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ['--ink', '--mark'],
  ['--accent', '--mark'],
  ['--on-accent', '--accent'],
];

/** How all words of a palette contrast with what they stand on. */
export function contrastsOf({ colors }: Palette): Contrast[] {
  return pairs.map(([text, surface]) => ({
    text,
    surface,
    ratio: contrastRatio(colors.get(text) ?? '', colors.get(surface) ?? ''),
  }));
}

/** The contrast ratio of two colours, given as #rgb or #rrggbb; NaN if one is no such colour. */
export function contrastRatio(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const digits = color.length === 4 ? color.replaceAll(/[\da-f]/gi, '$&$&') : color;
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
