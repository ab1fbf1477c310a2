import { decodeText } from '../../../notice/text/decode.ts';

/** How far browsers look for the encoding that a page names. */
const headLength = 4096;
const named = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,20})/i;
/** Letters that may be damaged: old systems cut titles of links in the middle of a letter. */
const mostDamage = 0.01;

const encodings: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/**
 * The text of a page. What is valid UTF-8 is UTF-8, whatever the page says; else the encoding that
 * the page names holds, and GB18030 where it names none or a wrong one. Bytes that are no letter
 * become U+FFFD as in browsers. Null if the bytes are no text in any of these.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const whole = decodeText(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const encoding = encodings[named.exec(head)?.[1]?.toLowerCase() ?? ''];
  if (whole && (whole.encoding !== 'gb18030' || encoding !== 'big5')) return whole.text;
  const candidates = [...(encoding ? [encoding] : []), 'utf-8', 'gb18030'];
  for (const candidate of candidates) {
    const text = new TextDecoder(candidate).decode(bytes);
    if (isText(text)) return text;
  }
  return null;
}

function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return damaged <= letters * mostDamage;
}
