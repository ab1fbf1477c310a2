import { type Block, tableBlock } from './block.ts';
import type { Doubt } from './doubt.ts';

/** Unicode's Kangxi radicals and CJK radicals supplement. */
const radical = /[\u2e80-\u2fd5]/g;
/**
 * Radicals and the letters with which they share a glyph in Noto Sans and Noto Serif CJK SC, as far
 * as NFKC says otherwise (⼾) or nothing. Radicals of another shape than the letter stay.
 */
const sharedGlyphs =
  '⼾户⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺹耂⺺肀⺾艹⻁虎⻂衤⻃覀⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀';
const letters = new Map(
  Array.from({ length: sharedGlyphs.length / 2 }, (_, index) => [
    sharedGlyphs[index * 2] ?? '',
    sharedGlyphs[index * 2 + 1] ?? '',
  ]),
);

/**
 * Puts letters in the place of radicals that look the same (⽇ for 日): a PDF made by a browser says
 * the one where the other was written, and so does what is copied from it. One hint tells how many.
 */
export function mendRadicals(blocks: readonly Block[]): { blocks: Block[]; doubts: Doubt[] } {
  let count = 0;
  let first: { line: number; from: string; to: string } | null = null;
  const mend = (text: string, line: number) =>
    text.replaceAll(radical, (from) => {
      const to = letters.get(from) ?? from.normalize('NFKC');
      if (to === from) return from;
      count += 1;
      first ??= { line, from, to };
      return to;
    });
  const mended = blocks.map((block): Block => {
    const { text, line, table } = block;
    if (!table) return { ...block, text: mend(text, line) };
    const rows = table.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((words) => mend(words, row.line)),
      })),
    }));
    return { ...block, ...tableBlock(rows, line) };
  });
  return { blocks: mended, doubts: first ? [radicalDoubt(count, first)] : [] };
}

function radicalDoubt(
  count: number,
  { line, from, to }: { line: number; from: string; to: string },
): Doubt {
  return {
    rule: 'import-radical',
    severity: 'hint',
    line,
    message: `原文有 ${count} 个字存成了同形的部首字符，例如“${from}”（U+${codeOf(from)}），已换回普通的“${to}”（U+${codeOf(to)}）`,
    advice: '字形相同，一般不用改；要核对的话，请对照批准的原文。',
  };
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
