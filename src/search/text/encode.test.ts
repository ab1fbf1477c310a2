import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { encodePairs, encodeSingles } from './encode.ts';

describe('encodePairs', () => {
  it('gives one ASCII word for every two neighbouring units', () => {
    expect(encodePairs('整改A')).toMatchInlineSnapshot(`
      [
        "k1gjzt",
        "jzt01t",
      ]
    `);
  });

  it('is empty where there is no pair', () => {
    expect(encodePairs('')).toEqual([]);
    expect(encodePairs('改')).toEqual([]);
  });

  it('gives every unit a code of its own, none the beginning of another', () => {
    const pairs = Array.from(
      { length: 0x10000 },
      (_, unit) => encodePairs(`\0${String.fromCharCode(unit)}`)[0] ?? '',
    );
    expect(pairs.every((pair) => /^000[0-9a-z]{3,4}$/.test(pair))).toBe(true);
    const sorted = pairs.toSorted();
    expect(sorted.filter((pair, index) => sorted[index + 1]?.startsWith(pair))).toEqual([]);
  });

  it('gives pairs of long and short codes words of their own', () => {
    const units = ['\0', '0', 'z', '\ub12f', '\ub130', '\ud842', '\udfb7', '\uffff', '改'];
    const pairs = units.flatMap((one) => units.flatMap((other) => encodePairs(one + other)));
    expect(new Set(pairs).size).toBe(units.length ** 2);
  });

  it('stands in a text exactly where the words do', () => {
    const alphabet = ['改', '整', '1', '-', '\ud842\udfb7', '\uffff'];
    const random = seededRandom(7);
    const word = (length: number) =>
      Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
    for (let round = 0; round < 2000; round += 1) {
      const text = word(30);
      const phrase = word(2 + Math.floor(random() * 4));
      const pairs = encodePairs(text);
      const wanted = encodePairs(phrase);
      const occurs = pairs.some((_, at) =>
        wanted.every((pair, offset) => pairs[at + offset] === pair),
      );
      expect(occurs).toBe(text.includes(phrase));
    }
  });
});

describe('encodeSingles', () => {
  it('gives each different unit once, after the words of all pairs', () => {
    expect(encodeSingles('整改整改\uffff')).toEqual(['~k1g', '~jzt', '~zfkf']);
    expect((encodePairs('\uffff\uffff')[0] ?? '') < (encodeSingles('\0')[0] ?? '')).toBe(true);
  });
});
