import { describe, expect, it } from 'vitest';
import { decodeChunk, encodeChunk } from './chunk.ts';

const words = new Map([
  ['k1gjzt', new Map([[0, [0, 1, 500]]])],
  [
    'k1gjzu',
    new Map([
      [3, [70_000]],
      [128, [127, 128]],
      [10_000, [5]],
    ]),
  ],
  ['k1h', new Map()],
]);

describe('chunk', () => {
  it('says again what was written', () => {
    expect(decodeChunk(encodeChunk(words))).toEqual(words);
  });

  it('refuses bytes that are no chunk', () => {
    expect(() => decodeChunk(new TextEncoder().encode('<html>not found</html>'))).toThrow(
      RangeError,
    );
    expect(() => decodeChunk(new Uint8Array())).toThrow(RangeError);
  });

  it('refuses a chunk that was cut off anywhere', () => {
    const whole = encodeChunk(words);
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => decodeChunk(whole.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
    }
  });
});
