/** What Pagefind's files hold: lists of whole numbers, texts and lists. */
export type CborValue = number | string | CborValue[];

/** The kinds of value by the first three bits of a byte (RFC 8949, section 3.1). */
const kinds = { number: 0, negative: 1, text: 3, list: 4 };
/** How many bytes a length or number takes that follows its first byte, by that byte's rest. */
const sizes = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

/**
 * Decodes the part of CBOR (RFC 8949) that Pagefind's index is written in. Throws a RangeError at
 * anything else, or if the bytes end too soon.
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;

  function readCount(rest: number): number {
    if (rest < 24) return rest;
    const size = sizes.get(rest);
    if (size === undefined) throw new RangeError(`Unknown CBOR at byte ${at - 1}.`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  }

  function readText(length: number): string {
    if (at + length > bytes.length) throw new RangeError('The CBOR ends within a text.');
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  }

  function readList(length: number): CborValue[] {
    const list: CborValue[] = [];
    for (let index = 0; index < length; index += 1) list.push(readValue());
    return list;
  }

  function readValue(): CborValue {
    const first = view.getUint8(at);
    at += 1;
    const count = readCount(first & 31);
    switch (first >> 5) {
      case kinds.number:
        return count;
      case kinds.negative:
        return -1 - count;
      case kinds.text:
        return readText(count);
      case kinds.list:
        return readList(count);
      default:
        throw new RangeError(`Unknown CBOR at byte ${at - 1}.`);
    }
  }

  return readValue();
}
