const digits = '〇一二三四五六七八九';
const plain = /^\d{1,9}$/;

/**
 * The number written in digits of either width (60, ６０) or in Chinese numerals, letter by letter
 * (二〇二五) or with 十 and 百 (十五, 一百二十, 两); null if the words are no such number.
 */
export function readNumber(written: string): number | null {
  if (plain.test(written)) return Number(written);
  const words = written
    .normalize('NFKC')
    .replaceAll(/[零○O]/g, '〇')
    .replaceAll('两', '二');
  if (plain.test(words)) return Number(words);
  if (/^[〇一二三四五六七八九]{1,9}$/.test(words)) {
    return Number(Array.from(words, (letter) => digits.indexOf(letter)).join(''));
  }
  const parts =
    /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      words,
    );
  if (!parts || words === '') return null;
  const [, hundreds, tens, ten, ones] = parts;
  const value = (digit: string | undefined) => (digit ? digits.indexOf(digit) : 0);
  return value(hundreds) * 100 + (ten ? (tens ? value(tens) : 1) * 10 : 0) + value(ones);
}
