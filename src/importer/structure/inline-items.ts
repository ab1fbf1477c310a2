import { numberOf } from '../../notice/text/numbering.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';

/** 1.关于…问题。 after the end of a sentence, in the middle of a paragraph. */
const inline =
  /(?<=[。；：:]\s{0,3})(?:([\d０-９]{1,2})[.．、]|[（(]([\d０-９]{1,2})[）)])(?=\s{0,3}(?:关于|针对)[^。；]{2,100}问题[。：:，,])/g;

/**
 * Parts paragraphs before numbered problems (1.关于…问题。) in their middle, as if each had been
 * printed on a line of its own, where the numbers go on or begin with 1.
 */
export function splitInlineItems(blocks: readonly Block[]): { blocks: Block[]; doubts: Doubt[] } {
  const split: Block[] = [];
  const first: Block[] = [];
  let before = 0;
  let count = 0;
  for (const block of blocks) {
    const starts = [0];
    for (const match of block.table || block.level ? [] : block.text.matchAll(inline)) {
      const number = numberOf(match[1] ?? match[2] ?? '') ?? 0;
      if (number !== 1 && number !== before + 1) continue;
      before = number;
      starts.push(match.index);
    }
    const pieces = starts.map((start, index) => block.text.slice(start, starts[index + 1]).trim());
    if (pieces.length > 1) first.push({ ...block, text: pieces[1] ?? '' });
    count += pieces.length - 1;
    for (const [index, text] of pieces.entries()) {
      if (text === '') continue;
      split.push(index === 0 ? { ...block, text } : { text, line: block.line });
    }
  }
  const [told] = first;
  if (!told || count < 2) return { blocks: [...blocks], doubts: [] };
  return { blocks: split, doubts: [inlineDoubt(told, count)] };
}

function inlineDoubt({ text, line }: Block, count: number): Doubt {
  return {
    rule: 'import-inline-item',
    severity: 'warning',
    line,
    message: `“${excerpt(text)}”写在一段的中间，没有单独成段，看文字应是一个整改事项，已另起一段（全文这样的有 ${count} 处）`,
    advice: '原文的字没有改动；核对整改事项的个数，不是事项的移回前一个事项的文件里。',
  };
}
