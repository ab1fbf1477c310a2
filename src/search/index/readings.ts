import { pinyin } from 'pinyin-pro';
import type { Readings } from '../index-files.ts';

/** The 3755 characters of GB 2312's first level, which are those of everyday words. */
function everydayCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
}

/** The readings of everyday characters and of those of these terms. */
export function makeReadings(terms: readonly string[]): Readings {
  const characters = new Set([...everydayCharacters(), ...terms.join('')]);
  const readings: Record<string, string> = {};
  for (const character of characters) {
    if (!/^\p{Script=Han}$/u.test(character)) continue;
    for (const reading of readingsOf(character)) {
      readings[reading] = (readings[reading] ?? '') + character;
    }
  }
  return readings;
}

/** Syllables without tones, v for ü as people type it. */
function readingsOf(character: string): Set<string> {
  return new Set(
    pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }).filter(
      (reading) => /^[a-z]+$/.test(reading),
    ),
  );
}
