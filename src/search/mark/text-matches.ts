import { findRanges, type MarkedWords } from '../text/excerpt.ts';

/** A part of one of several texts, in UTF-16 units. */
export interface TextPart {
  /** Place of the text among the texts. */
  text: number;
  start: number;
  end: number;
}

/**
 * Where the folded words stand in texts that are read as one, in order, overlaps joined: for each
 * match its parts in the texts over which it runs. Parts of mere white space are left out.
 */
export function findInTexts(texts: readonly string[], marked: MarkedWords): TextPart[][] {
  const begins: number[] = [];
  let length = 0;
  for (const text of texts) {
    begins.push(length);
    length += text.length;
  }
  let first = 0;
  return findRanges(texts.join(''), marked).map(({ start, end }) => {
    const parts: TextPart[] = [];
    while ((begins[first + 1] ?? length) <= start) first += 1;
    for (let text = first; text < texts.length && (begins[text] ?? 0) < end; text += 1) {
      const own = texts[text] ?? '';
      const begin = begins[text] ?? 0;
      const part = {
        text,
        start: Math.max(0, start - begin),
        end: Math.min(own.length, end - begin),
      };
      if (/\S/.test(own.slice(part.start, part.end))) parts.push(part);
    }
    return parts;
  });
}
