/** A text in UTF-16 with its mark, either end first. */
export function encodeUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), order === 'little');
  }
  return new Uint8Array(view.buffer);
}

let codes: Map<string, readonly [number, number]> | null = null;

/** A text in GB18030; letters that it writes in four bytes become question marks. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const known = codes;
  const bytes = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? [code] : (known.get(letter) ?? [0x3f]);
  });
  return Uint8Array.from(bytes.flat());
}

/** The two bytes of each letter, which the platform tells only the other way round. */
function twoByteCodes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      found.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return found;
}
