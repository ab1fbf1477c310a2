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

/**
 * Folded text as words that Pagefind can index: every two neighbouring UTF-16 units as one word of
 * ASCII letters and digits, which no segmenter cuts, in their order. Empty for fewer than two units.
 */
export function encodePairs(folded: string): string {
  const codes = Array.from({ length: folded.length }, (_, index) =>
    encodeUnit(folded.charCodeAt(index)),
  );
  return codes
    .slice(1)
    .map((code, index) => `${codes[index]}${code}`)
    .join(' ');
}

/** The Pagefind query that finds exactly the texts in which the folded words stand. */
export function encodePhrase(folded: string): string {
  return `"${encodePairs(folded)}"`;
}
