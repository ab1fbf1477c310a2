/** A text file's words and the encoding they were in. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'gb18030';
}

/**
 * Reads the bytes of a text file as staff's computers write them: UTF-8, UTF-16 with a byte order
 * mark, or GB18030 (which holds GBK and GB2312). Null if they are none of these. A byte order mark
 * is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le', 'utf-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be', 'utf-16');
  return decode(bytes, 'utf-8', 'utf-8') ?? decode(bytes, 'gb18030', 'gb18030');
}

function decode(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedText['encoding'],
): DecodedText | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : { text, encoding };
  } catch {
    return null;
  }
}
