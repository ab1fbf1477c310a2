import type { Doubt } from '../../doubt.ts';
import { placesOf } from './findings.ts';
import { type PlainBlock, paragraphsOf } from './plain/plain.ts';

/** Characters that look as their font likes, and have no meaning of their own. */
const privateUse = /[\u{e000}-\u{f8ff}]/u;

/** More different symbols than a notice has: mammoth would compare each with each. */
const mostSymbols = 500;

/** True if a document holds so many different symbols that it is no notice. */
export function hasTooManySymbols(blocks: readonly PlainBlock[]): boolean {
  const symbols = new Set<string>();
  for (const { content } of paragraphsOf(blocks)) {
    for (const part of content) if ('code' in part) symbols.add(`${part.font} ${part.code}`);
  }
  return symbols.size > mostSymbols;
}

/** The doubt about characters of symbol fonts that cannot be read; `lost` as mammoth tells them. */
export function symbolDoubts(blocks: readonly PlainBlock[], lost: readonly string[]): Doubt[] {
  const unread = new Set(lost);
  const lines = paragraphsOf(blocks)
    .filter(({ content }) =>
      content.some((part) =>
        'code' in part ? unread.has(`${part.font} ${part.code}`) : privateUse.test(part.text),
      ),
    )
    .map(({ line }) => line);
  const [first] = lines;
  if (first === undefined) return [];
  return [
    {
      rule: 'import-symbol',
      severity: 'warning',
      line: first,
      message: `文字应是通用的字符；${placesOf(lines)}里有符号字体的字符，认不出是什么`,
      advice: '对照原文，在内容文件里把这个符号（√、☑、①等）补上或改对。',
    },
  ];
}
