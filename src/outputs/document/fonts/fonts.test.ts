import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CoveredCharacters } from './covered-characters.ts';
import { documentFonts } from './document-fonts.ts';
import { fontNames } from './font-names.ts';
import { fontOfFamily } from './font-of-family.ts';
import { readSfnt, type SfntFont } from './sfnt.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`templates/document/fonts/${name}`));
const fileOf = (name: string) => oneFont(bytesOf(name));
const fang = fileOf('FandolFang-Regular.otf');
const song = fileOf('FandolSong-Bold.otf');
const noto = oneFont(
  new Uint8Array(readFileSync('node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf')),
);

function oneFont(bytes: Uint8Array): SfntFont {
  const [font, ...others] = readSfnt(bytes);
  if (!font || others.length > 0) throw new Error('not one font');
  return font;
}

/** A font that calls itself so. */
const named = (name: string) => oneFont(fontOfFamily(fang, name));

it('knows names and characters of a font', () => {
  expect(fontNames(fang)).toContain('FandolFang-Regular');
  const covered = new CoveredCharacters(fang);
  expect(['中', '，', 'A', '〔', '—'].map((sign) => covered.has(sign.codePointAt(0) ?? 0))).toEqual(
    [true, true, true, true, true],
  );
  expect(['𬭛', '☑', '\u{10ffff}'].map((sign) => covered.has(sign.codePointAt(0) ?? 0))).toEqual([
    false,
    false,
    false,
  ]);
  expect(new CoveredCharacters(noto).has(0x2cb5b)).toBe(true);
});

it('reads several fonts of one file', () => {
  const fonts = [fang, song].map((font, index) => fontOfFamily(font, `Part ${index}`));
  const head = 12 + 4 * fonts.length;
  const total = fonts.reduce((sum, { length }) => sum + length, head);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x74746366);
  view.setUint32(8, fonts.length);
  let at = head;
  for (const [index, font] of fonts.entries()) {
    bytes.set(font, at);
    view.setUint32(12 + 4 * index, at);
    // In a collection, tables are placed from its beginning.
    const count = view.getUint16(at + 4);
    for (let table = 0; table < count; table += 1) {
      const place = at + 12 + 16 * table + 8;
      view.setUint32(place, view.getUint32(place) + at);
    }
    at += font.length;
  }
  const read = readSfnt(bytes);
  expect(read.map((font) => fontNames(font)[0])).toEqual(['Part 0', 'Part 1']);
  expect(read.map((font) => new CoveredCharacters(font).has(0x4e2d))).toEqual([true, true]);
});

it('gives a font another family, and changes nothing else', () => {
  const renamed = oneFont(fontOfFamily(fang, 'Tongbao 0'));
  expect(fontNames(renamed)).toEqual(['Tongbao 0', 'FandolFang-Regular']);
  const contents = (font: SfntFont, tag: string) => {
    const { buffer, byteOffset, byteLength } =
      font.tables.get(tag) ?? new DataView(new ArrayBuffer(0));
    return Buffer.from(buffer, byteOffset, byteLength);
  };
  expect([...renamed.tables.keys()].sort()).toEqual([...fang.tables.keys()].sort());
  for (const tag of fang.tables.keys()) {
    if (tag !== 'name') expect(contents(renamed, tag).equals(contents(fang, tag)), tag).toBe(true);
  }
});

it('takes no damaged file for a font, and never stops', () => {
  expect(readSfnt(new Uint8Array())).toEqual([]);
  expect(readSfnt(new TextEncoder().encode('不是字体文件。'))).toEqual([]);
  const whole = bytesOf('FandolSong-Bold.otf').slice(0, 4000);
  for (let length = 0; length < whole.length; length += 7) {
    for (const font of readSfnt(whole.slice(0, length))) {
      fontNames(font);
      new CoveredCharacters(font);
    }
  }
  // A map whose groups all begin at nothing and end at the last code point.
  const map = new DataView(new ArrayBuffer(28 + 12 * 100_000));
  map.setUint16(2, 1);
  map.setUint16(4, 3);
  map.setUint16(6, 10);
  map.setUint32(8, 12);
  map.setUint16(12, 12);
  map.setUint32(24, 100_000);
  for (let group = 0; group < 100_000; group += 1) map.setUint32(32 + 12 * group, 0x10ffff);
  const covered = new CoveredCharacters({ version: 0, tables: new Map([['cmap', map]]) });
  expect(covered.has(0x4e2d)).toBe(true);
});

describe('fonts of documents', () => {
  const shipped = [
    { face: 'fang', font: fang },
    { face: 'title', font: song },
    { face: null, font: noto },
  ] as const;
  const familiesOf = (...own: SfntFont[]) => documentFonts(own, shipped).families;

  it('are the shipped ones, the fonts of other faces and the general one behind', () => {
    expect(familiesOf().fang).toEqual(['Tongbao 0', 'Tongbao 1', 'Tongbao 2']);
    expect(familiesOf().title).toEqual(['Tongbao 1', 'Tongbao 0', 'Tongbao 2']);
  });

  it('are before them those of a person whose names are those of a face', () => {
    const families = familiesOf(named('SimHei'), named('FZXiaoBiaoSong-B05S'));
    expect(families.title.slice(0, 2)).toEqual(['Tongbao 1', 'Tongbao 3']);
    expect(families.hei[0]).toBe('Tongbao 0');
    expect(families.fang[0]).toBe('Tongbao 2');
  });

  it('help out where their name is that of no face, before the other faces', () => {
    expect(familiesOf(named('Sans')).fang).toEqual([1, 0, 2, 3].map((n) => `Tongbao ${n}`));
  });

  it('prefer the font that offices name first', () => {
    expect(familiesOf(named('STFangsong'), named('FangSong_GB2312')).fang[0]).toBe('Tongbao 1');
  });

  it('have whatever one of them has', () => {
    const { has } = documentFonts([], shipped);
    expect([0x4e2d, 0x2cb5b, 0x2611].map(has)).toEqual([true, true, false]);
  });
});
