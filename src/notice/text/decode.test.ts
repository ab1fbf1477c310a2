import { expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const text = '通报：整改';
const utf16le = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const utf16be = new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
/** 整改 in GBK. */
const gbk = new Uint8Array([0xd5, 0xfb, 0xb8, 0xc4]);

it.each([
  ['UTF-8', Buffer.from(text), { text, encoding: 'utf-8' }],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), { text, encoding: 'utf-8' }],
  ['UTF-16, low byte first', utf16le, { text, encoding: 'utf-16' }],
  ['UTF-16, high byte first', utf16be, { text, encoding: 'utf-16' }],
  ['GBK', gbk, { text: '整改', encoding: 'gb18030' }],
  ['nothing', new Uint8Array(), { text: '', encoding: 'utf-8' }],
])('reads %s', (_, bytes, expected) => {
  expect(decodeText(bytes)).toEqual(expected);
});

it.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['text with NUL', Buffer.from('a\0b')],
  ['bytes of no encoding', new Uint8Array([0xff, 0xff, 0xff])],
  ['half a UTF-16 character', new Uint8Array([0xff, 0xfe, 0x1a])],
])('refuses %s', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
