/**
 * Units below this number take three base-36 digits, the first of them below `z`; the others take
 * `z` and three digits. No code begins another, so codes set side by side stay unambiguous.
 */
const threeDigits = 35 * 36 ** 2;

function encodeUnit(unit: number): string {
  return unit < threeDigits
    ? unit.toString(36).padStart(3, '0')
    : `z${(unit - threeDigits).toString(36).padStart(3, '0')}`;
}

function encodeUnits(folded: string): string[] {
  return Array.from({ length: folded.length }, (_, index) => encodeUnit(folded.charCodeAt(index)));
}

/**
 * Folded text as words that no segmenter cuts: every two neighbouring UTF-16 units as one word of
 * ASCII letters and digits, in their order. Empty for fewer than two units.
 */
export function encodePairs(folded: string): string[] {
  const codes = encodeUnits(folded);
  return codes.slice(1).map((code, index) => `${codes[index]}${code}`);
}

/** Sets the word of a single unit apart, and after those of all pairs. */
const single = '~';

/** Each different UTF-16 unit of folded text as a word. */
export function encodeSingles(folded: string): string[] {
  return [...new Set(encodeUnits(folded))].map((code) => `${single}${code}`);
}
