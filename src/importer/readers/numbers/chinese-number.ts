const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];

/**
 * A number from 1 to 9999 as it is read: 十一, 二十, 一百零一, 一百一十. `legal` takes the ten
 * digits and the units of bank notes instead.
 */
export function nameNumber(number: number, legal?: { digits: string; units: string[] }): string {
  const { digits: ofDigit, units: ofPlace } = legal ?? { digits, units };
  const written = String(number);
  let read = '';
  for (const [index, digit] of [...written].entries()) {
    const zero = ofDigit[0] ?? '';
    if (digit !== '0') read += ofDigit[Number(digit)] + (ofPlace[written.length - 1 - index] ?? '');
    else if (!read.endsWith(zero)) read += zero;
  }
  const closed = read.replace(new RegExp(`${ofDigit[0]}$`), '');
  return legal ? closed : closed.replace(/^一十/, '十');
}

/** A number digit by digit: 一〇五. */
export function spellNumber(number: number, zero: string): string {
  return [...String(number)]
    .map((digit) => (digit === '0' ? zero : (digits[Number(digit)] ?? '')))
    .join('');
}
