import { type FoundCharacter, printCharacters } from '../found-characters.ts';

/** Says which characters of a notice cannot be printed, where the first of each stands, and what to do. */
export function missingGlyphsMessage(key: string, missing: readonly FoundCharacter[]): string {
  return [
    `“${key}”里有 ${missing.length} 个字，手头的字体都没有它的字形，没有做成 PDF：`,
    ...printCharacters(missing),
    '请先对照原文，看是不是转换文件时弄错的字；没有错的，把有这个字的字体文件（.ttf、.otf、.ttc）放进一个文件夹，用 --fonts 文件夹 指明。',
  ].join('\n');
}
