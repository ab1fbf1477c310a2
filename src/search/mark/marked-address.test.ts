import { expect, it } from 'vitest';
import { markedAddress, queryOfFragment } from './marked-address.ts';

it.each(['药品 采购', '"三重 一大" -基建', '100%', '#find=', 'a&b=c?d', '〔2024〕9号'])(
  'says what to mark so that it is read again: %s',
  (typed) => {
    const { hash, pathname } = new URL(markedAddress('https://shili.example/1/', ` ${typed} `));
    expect(pathname).toBe('/1/');
    expect(queryOfFragment(hash)).toBe(typed);
  },
);

it('leaves the address as it is where nothing was typed', () => {
  expect(markedAddress('/1/', '  ')).toBe('/1/');
});

it.each(['', '#', '#main', '#find', '#find=', '#find=%20', '#find=%E8%8D', '#find=%'])(
  'reads nothing in %j',
  (fragment) => {
    expect(queryOfFragment(fragment)).toBeNull();
  },
);
