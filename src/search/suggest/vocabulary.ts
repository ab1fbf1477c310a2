import type { SiteIndex } from '../engine/site-index.ts';
import type { IndexTerms, Readings } from '../index-files.ts';
import { fold } from '../text/fold.ts';

/** A word of the items. */
export interface KnownTerm {
  /** As it is printed. */
  term: string;
  /** The characters of its folded form. */
  characters: readonly string[];
  /** How many items hold it. */
  items: number;
}

/** How a character is read; empty if that is not known. */
export interface Sound {
  /** Syllables without tones. */
  readings: readonly string[];
  /** The same without what many speakers do not tell apart: zh and z, ang and an. */
  blurred: readonly string[];
}

/** The words that can be proposed, and how characters are read. */
export interface Vocabulary {
  terms: readonly KnownTerm[];
  soundOf(character: string): Sound;
}

/** Loads one vocabulary from the indexes of several sites. */
export async function loadVocabulary(
  indexes: readonly Pick<SiteIndex, 'terms' | 'readings'>[],
): Promise<Vocabulary> {
  const sites = indexes.map(async (index) => {
    const [terms, readings] = await Promise.all([index.terms(), index.readings()]);
    return { terms, readings };
  });
  return makeVocabulary(await Promise.all(sites));
}

/** One vocabulary from those of several sites. */
export function makeVocabulary(
  sites: readonly { terms: IndexTerms; readings: Readings }[],
): Vocabulary {
  const known = new Map<string, KnownTerm>();
  const sounds = new Map<string, Sound>();
  for (const site of sites) {
    for (const [place, term] of site.terms.terms.entries()) {
      const folded = fold(term);
      const items = (known.get(folded)?.items ?? 0) + (site.terms.items[place] ?? 0);
      known.set(folded, { term, characters: Array.from(folded), items });
    }
    for (const [reading, characters] of Object.entries(site.readings)) {
      for (const character of characters) {
        const { readings, blurred } = sounds.get(character) ?? silent;
        if (readings.includes(reading)) continue;
        sounds.set(character, {
          readings: [...readings, reading],
          blurred: [...blurred, blur(reading)],
        });
      }
    }
  }
  return {
    terms: [...known.values()],
    soundOf: (character) => sounds.get(character) ?? silent,
  };
}

const silent: Sound = { readings: [], blurred: [] };

function blur(reading: string): string {
  return reading.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
}
