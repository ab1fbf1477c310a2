import { decodeText } from '../../notice/decode.ts';
import type { Block } from '../block.ts';
import type { Read } from './reader.ts';

/** Breaks that editors do not count as lines: form feed, vertical tab, Unicode's separators. */
const uncountedBreak = /[\f\v\u0085\u2028\u2029]/;

/** Reads plain text: each line that holds words is a block. */
export function readText(bytes: Uint8Array): Read {
  const decoded = decodeText(bytes);
  if (!decoded) {
    return {
      ok: false,
      message:
        '这个文件不是 UTF-8、UTF-16 或 GB18030（GBK）编码的文本，请用记事本另存为 UTF-8 后再导入。',
    };
  }
  const blocks: Block[] = [];
  for (const [index, printed] of decoded.text.split(/\r\n|\r|\n/).entries()) {
    for (const piece of printed.split(uncountedBreak)) {
      const text = piece.trim();
      if (text !== '') blocks.push({ text, line: index + 1 });
    }
  }
  if (blocks.length === 0) return { ok: false, message: '这个文件里没有文字，请核对是不是原文。' };
  return {
    ok: true,
    form: decoded.encoding,
    unit: 'line',
    blocks,
    removed: [],
    doubts: [],
    pictures: [],
  };
}
