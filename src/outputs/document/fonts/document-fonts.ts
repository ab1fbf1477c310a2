import { CoveredCharacters } from './covered-characters.ts';
import { fontNames } from './font-names.ts';
import { fontOfFamily } from './font-of-family.ts';
import type { SfntFont } from './sfnt.ts';

/** The faces of a document: 小标宋 for its title, 黑体, 楷体, 仿宋. */
export type Face = 'title' | 'hei' | 'kai' | 'fang';

/** The faces, and the names of fonts that are each, those that offices name in documents first. */
const namesOf: Readonly<Record<Face, readonly string[]>> = {
  title: [
    ...['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05'],
    ...['FZXBSJW--GB1-0', 'FZXBSK--GBK1-0', '华文中宋', 'STZhongsong'],
  ],
  hei: ['黑体', 'SimHei', '方正黑体_GBK', '方正黑体简体', 'FZHei-B01', 'FZHei-B01S', 'STHeiti'],
  kai: [
    ...['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '方正楷体_GBK', '方正楷体简体'],
    ...['FZKai-Z03', 'FZKai-Z03S', '华文楷体', 'STKaiti'],
  ],
  fang: [
    ...['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', '方正仿宋简体'],
    ...['FZFangSong-Z02', 'FZFangSong-Z02S', '华文仿宋', 'STFangsong'],
  ],
};

/** Fonts to set documents with. */
export interface DocumentFonts {
  /** Font files, each with a family name that no other font has. */
  files: Uint8Array[];
  /** For each face, the families in which a character is looked up, one after another. */
  families: Record<Face, string[]>;
  /** True if one of the fonts, and so every face, has a glyph for this code point. */
  has(codePoint: number): boolean;
}

/** A font that came with the program, and the face that it is; none for one that only helps out. */
export interface ShippedFont {
  face: Face | null;
  font: SfntFont;
}

/**
 * Puts fonts together. `own` are those of a person: the one whose name is that of a face is that
 * face, before the shipped one; the others help out where a face lacks a character, before all
 * shipped ones of other faces.
 */
export function documentFonts(
  own: readonly SfntFont[],
  shipped: readonly ShippedFont[],
): DocumentFonts {
  const fonts = [...own, ...shipped.map(({ font }) => font)];
  const family = (font: SfntFont) => `Tongbao ${fonts.indexOf(font)}`;
  const families = (face: Face) => {
    const first = [faceAmong(own, face), shipped.find((one) => one.face === face)?.font].filter(
      (font) => font !== undefined,
    );
    return [...new Set([...first, ...fonts])].map(family);
  };
  const covered = fonts.map((font) => new CoveredCharacters(font));
  return {
    files: fonts.map((font) => fontOfFamily(font, family(font))),
    families: {
      title: families('title'),
      hei: families('hei'),
      kai: families('kai'),
      fang: families('fang'),
    },
    has: (codePoint) => covered.some((characters) => characters.has(codePoint)),
  };
}

function faceAmong(fonts: readonly SfntFont[], face: Face): SfntFont | undefined {
  const named = fonts.map((font) => ({ font, names: fontNames(font).map(plain) }));
  for (const name of namesOf[face].map(plain)) {
    const found = named.find(({ names }) => names.includes(name));
    if (found) return found.font;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase();
}
