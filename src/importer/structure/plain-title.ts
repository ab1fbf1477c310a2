import { withoutWhiteSpace } from '../../notice/words.ts';

/** A title as it is compared with another: without white space and the mark at its end. */
export function plainTitle(title: string): string {
  return withoutWhiteSpace(title).replace(/[。；，.;]$/, '');
}
