import { expect, it } from 'vitest';
import { assembleImported, importText } from '../../../importer/testing.ts';
import { type Block, noticeBlocks } from '../blocks.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { missingGlyphsMessage } from './missing-glyphs-message.ts';

const text = [
  '示例医院关于巡察整改甲情况的通报',
  '一、组织甲情况',
  '引言。',
  '部门\t事由\t做法',
  '窗口\t排队\t增开乙个',
  '二、问题整改情况',
  '（一）针对“排队久”问题，医院丙窗口。',
  '下设甲组。',
].join('\n');
const blocks = noticeBlocks(assembleImported(importText(text)));
const without = (signs: string) => (codePoint: number) =>
  !signs.includes(String.fromCodePoint(codePoint));

it('looks at titles, headings, cells and words, and knows what they stand under', () => {
  const found = missingGlyphs(blocks, without('甲乙丙'));
  expect(
    found.map(({ character, places }) => [character, ...places.map(({ under }) => under)]),
  ).toEqual([
    ['甲', '', '一、组织甲情况', '（一）针对“排队久”问题'],
    ['乙', '一、组织甲情况'],
    ['丙', '（一）针对“排队久”问题'],
  ]);
  expect(found[1]?.places[0]?.around).toBe('增开乙个');
});

it('finds nothing where all is there', () => {
  expect(missingGlyphs(blocks, () => true)).toEqual([]);
});

it('asks for no glyph of what is never drawn, and takes none for what hides or turns words', () => {
  const block = (words: string): Block[] => [
    { kind: 'paragraph', line: { text: words, runs: [{ text: words }] } },
  ];
  expect(missingGlyphs(block('\u200b\u200d\u2060\ufe0f\u{e0100} \u3000\n'), () => false)).toEqual(
    [],
  );
  const hidden = missingGlyphs(block('\u00ad\u202e\u0007'), () => true);
  expect(hidden.map(({ character }) => character)).toEqual(['\u00ad', '\u202e', '\u0007']);
  expect(missingGlyphsMessage('shili/2025', hidden)).toMatch(/看不见的字符（U\+00AD）/);
});

it('names ten characters, and how many more there are', () => {
  const missing = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((character) => ({
    character,
    places: [{ around: character, under: '' }],
  }));
  const message = missingGlyphsMessage('shili/2025', missing);
  expect(message).toMatch(/^“shili\/2025”里有 12 个字/);
  expect(message).toMatch(/“癸”（U\+7678）：“癸”\n {2}还有 2 个字\n/);
});
