import { bracketedStatus, finalBracketOf } from '../../notice/status/bracketed-status.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';

/**
 * A title as it is compared with another: without white space, a status in brackets behind it and the
 * mark at its end.
 */
export function plainTitle(title: string): string {
  const words = bracketedStatus(title) ? (finalBracketOf(title)?.before ?? title) : title;
  return withoutWhiteSpace(words).replace(/[。；，.;]$/, '');
}
