import type { StateInline } from 'markdown-it';
import { wideLetter } from '../markup/wide-letter.ts';

/**
 * Lets marks of emphasis begin and end beside Chinese letters and punctuation. Markdown tells words
 * by the spaces between them, so that it would leave the marks in **（一）目标。**我们 as words.
 */
export function allowChineseEmphasis(inline: { State: typeof StateInline }): void {
  const { State } = inline;
  inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (!canSplitWord) return scanned;
      const before = this.src[start - 1] ?? ' ';
      const after = this.src[start + scanned.length] ?? ' ';
      return {
        ...scanned,
        can_open: scanned.can_open || (wideLetter.test(before) && after.trim() !== ''),
        can_close: scanned.can_close || (wideLetter.test(after) && before.trim() !== ''),
      };
    }
  };
}
