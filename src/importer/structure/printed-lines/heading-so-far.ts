import { parseLabel } from '../../../notice/text/numbering.ts';
import { maskQuoted, withoutMasked } from '../sentences.ts';

/** More letters than this, with what is quoted and without, are no heading. */
const longestHeading = 160;
const longestSentence = 80;
/** Farther back than this, an opening mark without its partner is a slip. */
const longestQuotation = 120;

/** True if the words are numbered and may be a heading: no sentence ends before they do. */
export function isHeadingSoFar(words: string): boolean {
  if (words.length > longestHeading || !parseLabel(words)) return false;
  const masked = maskQuoted(words);
  return !/[。！？；!?;]./.test(masked) && withoutMasked(masked).length <= longestSentence;
}

/** True if the words end within a quotation or brackets. */
export function endsWithinQuotation(words: string): boolean {
  return /[“‘（《〈「『]/.test(maskQuoted(words).slice(-longestQuotation));
}
