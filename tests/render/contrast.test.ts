import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, contrastsOf, leastContrast } from '../../templates/styleguide/contrast.ts';
import { palettesOf } from '../../templates/styleguide/palettes.ts';

const tokens = readFileSync('templates/styles/tokens.css', 'utf8');

describe('the colours of tokens.css', () => {
  it('make a palette of each issuer colour, scheme and view', () => {
    const palettes = palettesOf(tokens);
    expect(palettes.length).toBe(28);
    const accents = new Set(palettes.map(({ colors }) => colors.get('--accent')));
    expect(accents.size).toBe(14);
  });

  it('contrast as WCAG 2.2 AA asks, wherever words stand on them', () => {
    const low = palettesOf(tokens).flatMap((palette) =>
      contrastsOf(palette)
        // What is no number has no colour to be judged.
        .filter(({ ratio }) => !(ratio >= leastContrast))
        .map(({ text, surface, ratio }) => {
          const { scheme, issuerColor, view } = palette;
          return `${scheme} ${issuerColor} ${view}: ${text} on ${surface} ${ratio.toFixed(2)}`;
        }),
    );
    expect(low).toEqual([]);
  });
});

describe('contrastRatio', () => {
  it.each([
    ['#000', '#ffffff', 21],
    ['#777777', '#fff', 4.48],
    ['#fff', '#fff', 1],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(b, a)).toBeCloseTo(ratio, 2);
  });
});
