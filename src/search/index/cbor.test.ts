import { describe, expect, it } from 'vitest';
import { decodeCbor } from './cbor.ts';

/** Examples of RFC 8949, appendix A. */
const examples: [hex: string, value: unknown][] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
  ['60', ''],
  ['6449455446', 'IETF'],
  ['63e6b0b4', '水'],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
];

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('decodeCbor', () => {
  it.each(examples)('%s', (hex, value) => {
    expect(decodeCbor(bytesOf(hex))).toEqual(value);
  });

  it.each(['a0', 'f6', 'c11a514b67b0', '9fff', '1b000000e8d4a51000'])('refuses %s', (hex) => {
    expect(() => decodeCbor(bytesOf(hex))).toThrow(RangeError);
  });

  it.each(['', '18', '83010', '6449', '8301'])('refuses %j, which ends too soon', (hex) => {
    expect(() => decodeCbor(bytesOf(hex))).toThrow(RangeError);
  });
});
