import { describe, expect, it } from 'vitest';
import { encodePairs, encodePhrase } from './encode.ts';

/** True if the words of the phrase stand one after another among those of the text. */
function phraseOccurs(text: string, phrase: string): boolean {
  const words = encodePairs(text).split(' ');
  const wanted = encodePhrase(phrase).slice(1, -1).split(' ');
  return words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word));
}

describe('encodePairs', () => {
  it('gives one ASCII word for every two neighbouring units', () => {
    expect(encodePairs('整改A')).toMatchInlineSnapshot(`"k1gjzt jzt01t"`);
  });

  it('is empty where there is no pair', () => {
    expect(encodePairs('')).toBe('');
    expect(encodePairs('改')).toBe('');
  });

  it('gives every unit a code of its own, none the beginning of another', () => {
    const pairs = Array.from({ length: 0x10000 }, (_, unit) =>
      encodePairs(`\0${String.fromCharCode(unit)}`),
    );
    expect(pairs.every((pair) => /^000[0-9a-z]{3,4}$/.test(pair))).toBe(true);
    const sorted = pairs.toSorted();
    expect(sorted.filter((pair, index) => sorted[index + 1]?.startsWith(pair))).toEqual([]);
  });

  it('gives pairs of long and short codes words of their own', () => {
    const units = ['\0', '0', 'z', '\ub12f', '\ub130', '\ud842', '\udfb7', '\uffff', '改'];
    const pairs = units.flatMap((one) => units.map((other) => encodePairs(one + other)));
    expect(new Set(pairs).size).toBe(units.length ** 2);
  });
});

describe('encodePhrase', () => {
  it('finds exactly the texts that contain the words', () => {
    const alphabet = ['改', '整', '1', '-', '\ud842\udfb7', '\uffff'];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const word = (length: number) =>
      Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
    for (let round = 0; round < 2000; round += 1) {
      const text = word(30);
      const phrase = word(2 + random(4));
      expect(phraseOccurs(text, phrase)).toBe(text.includes(phrase));
    }
  });
});
