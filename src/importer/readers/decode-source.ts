import { type DecodedText, decodeText } from '../../notice/text/decode.ts';

/** Why a text file without words cannot be imported. */
export const noWords = '这个文件里没有文字，请核对是不是原文。';

/** The text of a file in one of the encodings of text files, or one sentence why there is none. */
export function decodeSource(
  bytes: Uint8Array,
): ({ ok: true } & DecodedText) | { ok: false; message: string } {
  const decoded = decodeText(bytes);
  if (decoded) return { ok: true, ...decoded };
  return {
    ok: false,
    message:
      '这个文件不是 UTF-8、UTF-16 或 GB18030（GBK）编码的文本，请用记事本另存为 UTF-8 后再导入。',
  };
}
