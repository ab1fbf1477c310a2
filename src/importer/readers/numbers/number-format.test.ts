import { expect, it } from 'vitest';
import { formatNumber } from './number-format.ts';

it.each([
  ['decimalZero', '01 02 10 11 20 21 99 100 101 110'],
  ['decimalFullWidth', '１ ２ １０ １１ ２０ ２１ ９９ １００ １０１ １１０'],
  ['chineseCounting', '一 二 十 十一 二十 二十一 九十九 一百 一百零一 一百一十'],
  ['chineseCountingThousand', '一 二 十 十一 二十 二十一 九十九 一百 一百零一 一百一十'],
  ['japaneseCounting', '一 二 十 十一 二十 二十一 九十九 百 百一 百十'],
  ['ideographDigital', '一 二 一〇 一一 二〇 二一 九九 一〇〇 一〇一 一一〇'],
  ['chineseLegalSimplified', '壹 贰 壹拾 壹拾壹 贰拾 贰拾壹 玖拾玖 壹佰 壹佰零壹 壹佰壹拾'],
  ['ideographTraditional', '甲 乙 癸 11 20 21 99 100 101 110'],
  ['ideographZodiac', '子 丑 酉 戌 20 21 99 100 101 110'],
  ['ideographZodiacTraditional', '甲子 乙丑 癸酉 甲戌 癸未 甲申 99 100 101 110'],
  ['decimalEnclosedCircleChinese', '① ② ⑩ ⑪ ⑳ 21 99 100 101 110'],
  ['decimalEnclosedParen', '⑴ ⑵ ⑽ ⑾ ⒇ 21 99 100 101 110'],
  ['decimalEnclosedFullstop', '⒈ ⒉ ⒑ ⒒ ⒛ 21 99 100 101 110'],
  ['upperLetter', 'A B J K T U UUUU VVVV WWWW FFFFF'],
  ['lowerRoman', 'i ii x xi xx xxi xcix c ci cx'],
])('%s', (format, expected) => {
  const numbers = [1, 2, 10, 11, 20, 21, 99, 100, 101, 110];
  expect(numbers.map((number) => formatNumber(number, format, '')).join(' ')).toBe(expected);
});

it('prints digits for what a format has no sign for, and knows what it does not know', () => {
  expect(formatNumber(0, 'chineseCounting', '')).toBe('0');
  expect(formatNumber(123_456, 'upperRoman', '')).toBe('123456');
  expect(formatNumber(3, 'none', '')).toBe('');
  expect(formatNumber(3, 'custom', '01, 02, 03, ...')).toBe('03');
  expect(formatNumber(3, 'hindiNumbers', '')).toBeNull();
});
