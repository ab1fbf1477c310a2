import { matchesIn, placeOfMatch } from '../../marks/passage-matches.ts';
import type { Rule } from '../../rule.ts';

/** What converters leave in a text, and what it is, in Chinese. */
const leftovers: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/\[bookmark:[^\]\n]{0,80}\]|\b(?:OLE_LINK\d+|_GoBack|_Toc\d{4,})\b/g, 'Word 书签的记号'],
  [
    /\bHYPERLINK\b(?: "[^"\n]{0,200}")?|\\?\*? ?\bMERGEFORMAT\b|\bPAGEREF\b|\{ ?(?:=|PAGE|TOC|SEQ|REF|DATE)[^}\n]{0,60}\}/g,
    'Word 域代码',
  ],
  [
    /错误[!！]\s?(?:未找到引用源|未定义书签|超级链接引用无效)|Error! (?:Reference source|Bookmark) not \w+/g,
    'Word 失效的引用',
  ],
  [
    /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|mdash|middot|hellip|#\d{2,6}|#x[\da-f]{2,5});/gi,
    '网页的转义记号',
  ],
  [
    /<\/?(?:p|br|span|div|b|strong|font|table|tbody|tr|td|o:p|img|h[1-6])\b[^<>\n]{0,200}>/gi,
    '网页的标签',
  ],
  [/[\ue000-\uf8ff]/g, '别的电脑显示不出的自造字'],
  [/\ufffd|锟斤拷|烫烫烫|屯屯屯|â€[œ\u009d™“”]|ï¼[Œš›]|ã€[‚\u0081]/g, '乱码'],
  [/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '看不见的零宽字符'],
  [/\u00ad/g, '看不见的连字符'],
  [/\^[plt](?![a-z\d])/gi, 'Word 查找替换的记号'],
  [/(?<!\*)\*\*(?!\*)/g, '没有起作用的加粗记号'],
];

/** One of these stands in all that the patterns find: most paragraphs are passed at once. */
const anyLeftover =
  /[[\\{&<^*\ue000-\uf8ff\ufffd\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00adâïã锟烫屯]|错误[!！]|Error!|MERGE|HYPERLINK|PAGEREF|OLE_|_GoBack|_Toc/;

/** Nothing that a converter leaves behind stands in the words: a finding of each kind a passage. */
export const converterMarks: Rule = {
  id: 'converter-marks',
  severity: 'warning',
  *check({ passages }) {
    for (const passage of passages.filter(({ text }) => anyLeftover.test(text))) {
      for (const [pattern, meaning] of leftovers) {
        const matches = [...matchesIn([passage], pattern)];
        const [first] = matches;
        if (!first) continue;
        const shown = first.words.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, codePoint);
        yield {
          place: placeOfMatch(first),
          message: `应只有通报的文字；这里有${meaning}“${shown}”${matches.length > 1 ? `，本段有 ${matches.length} 处` : ''}`,
          advice: '核对批准的原文，删去转换文件时留下的记号；缺了字的，照原文补上。',
        };
      }
    }
  },
};

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
