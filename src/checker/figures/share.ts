import type { Passage } from '../../notice/content/passage.ts';
import type { Amount } from './amount.ts';
import { amountsBySentence } from './sentence-amounts.ts';
import { ofNamedRate } from './share-by-name.ts';
import { ofBracket, ofNamedWhole, ofShare } from './share-of-whole.ts';
import type { ShareFigures } from './share-words.ts';

/** A rate with the two amounts that the words give for it. */
export interface Share extends ShareFigures {
  rate: Amount;
  /** The amounts near it, two of which may make it in another way than the words seem to say. */
  figures: readonly Amount[];
}

/** Amounts further back than so many are of something else. */
const reach = 12;

/** The shares and rates of a passage of which its words give both part and whole. */
export function sharesIn(passage: Pick<Passage, 'text'>): Share[] {
  const { text } = passage;
  return amountsBySentence(passage).flatMap(({ amounts }) =>
    amounts.flatMap((rate, place) => {
      if (rate.unit !== '%' || !rate.exact) return [];
      const earlier = amounts.slice(Math.max(0, place - reach), place);
      const next = amounts.slice(place + 1, place + 3);
      const around = { rate, earlier, text };
      const found =
        ofNamedWhole(around) ?? ofBracket(around, next) ?? ofNamedRate(around) ?? ofShare(around);
      if (!found?.part.exact || !found.whole.exact || !isPart(found)) return [];
      return [{ rate, ...found, figures: earlier.includes(found.whole) ? earlier : next }];
    }),
  );
}

function isPart({ part, whole }: ShareFigures): boolean {
  return part.unit === whole.unit && part.unit !== '%' && part.value <= whole.value;
}
