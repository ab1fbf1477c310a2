import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGb18030, encodeUtf16 } from '../support/encode.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { ImportThread } from './import-in-worker.ts';
import {
  type Mutant,
  mutateBytes,
  mutatePackage,
  mutatePdf,
  mutateText,
  pick,
  type Random,
  tagsShuffled,
} from './mutate.ts';
import { hostileFiles, makeSeeds, type Seeds } from './seeds.ts';

/** Milliseconds after which an import counts as one that never ends. */
const limit = 20_000;
const limitOfHostile = 60_000;

let seeds: Seeds;
const thread = new ImportThread();
beforeAll(async () => {
  seeds = await makeSeeds();
});
afterAll(() => thread.end());

function named(name: string, { text, how }: { text: string; how: string }): Mutant {
  return { name, bytes: strToU8(text), how };
}

const kinds: readonly [string, number, (random: Random) => Mutant][] = [
  ['texts', 4000, (random) => named('a.txt', mutateText(pick(seeds.texts, random), random))],
  [
    'texts in UTF-16 and GB18030',
    1000,
    (random) => {
      const { text, how } = mutateText(pick(seeds.texts, random), random);
      const [bytes, encoding] = pick(
        [
          [encodeUtf16(text, 'little'), 'UTF-16LE'] as const,
          [encodeUtf16(text, 'big'), 'UTF-16BE'] as const,
          [encodeGb18030(text), 'GB18030'] as const,
        ],
        random,
      );
      if (random() < 0.7) return { name: 'a.txt', bytes, how: `${how}, ${encoding}` };
      return {
        name: 'a.txt',
        bytes: mutateBytes(bytes, random),
        how: `${how}, ${encoding}, bytes`,
      };
    },
  ],
  ['pages', 1000, (random) => named('a.html', mutateText(pick(seeds.pages, random), random))],
  [
    'pages with shuffled tags',
    1000,
    (random) => {
      const text = tagsShuffled(pick(seeds.pages, random), random);
      return named('a.html', { text, how: 'tags shuffled' });
    },
  ],
  [
    'Markdown files',
    1000,
    (random) => named('a.md', mutateText(pick(seeds.markdown, random), random)),
  ],
  [
    'files with changed bytes',
    700,
    (random) => {
      const [name, bytes] = pick(
        [
          ['a.txt', strToU8(pick(seeds.texts, random))] as const,
          ['a.html', strToU8(pick(seeds.pages, random))] as const,
          ['a.docx', pick(seeds.wordFiles, random)] as const,
          ['a.pdf', pick(seeds.pdfs, random)] as const,
        ],
        random,
      );
      return { name, bytes: mutateBytes(bytes, random), how: 'bytes changed' };
    },
  ],
  ['PDFs', 400, (random) => ({ name: 'a.pdf', ...mutatePdf(pick(seeds.pdfs, random), random) })],
  [
    'Word files',
    1300,
    (random) => ({ name: 'a.docx', ...mutatePackage(pick(seeds.wordFiles, random), random) }),
  ],
];

describe('an import gives a result or a reason, writes into its own folder alone, and ends', () => {
  it.each(kinds)(
    'for changed %s (%i)',
    async (_, count, make) => {
      const random = seededRandom(count);
      const faults: string[] = [];
      const results = new Set<string>();
      for (let number = 0; number < count; number += 1) {
        const mutant = make(random);
        const { result, fault } = await thread.import(mutant, limit);
        results.add(result);
        if (fault !== null) faults.push(`${number} (${mutant.how}): ${fault}`);
      }
      expect(faults).toEqual([]);
      expect(results).toContain('imported');
    },
    600_000,
  );

  it('for files that are made to do harm', async () => {
    const faults: string[] = [];
    for (const file of hostileFiles()) {
      const { fault } = await thread.import(file, limitOfHostile);
      if (fault !== null) faults.push(`${file.how}: ${fault}`);
    }
    expect(faults).toEqual([]);
  }, 600_000);
});
