import { nameNumber, spellNumber } from './chinese-number.ts';

type Format = (number: number) => string;

/** The signs of a series, by number from 1; '' beyond its end. */
const series =
  (signs: string): Format =>
  (number) =>
    [...signs][number - 1] ?? '';
/** The signs that follow each other in Unicode from `first` on, `length` of them. */
const row =
  (first: string, length: number): Format =>
  (number) =>
    number > length ? '' : String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1);

const legal = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] };
const legalTraditional = { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'] };
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const fullWidth: Format = (number) =>
  String(number).replaceAll(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '');
const read: Format = (number) => nameNumber(number);

/** Word's number formats (ISO 29500-1, 17.18.59) as they are printed, from 1 on. */
const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['chineseCounting', read],
  ['chineseCountingThousand', read],
  ['taiwaneseCounting', read],
  ['taiwaneseCountingThousand', read],
  ['japaneseCounting', (number) => read(number).replaceAll(/零|一(?=[十百千])/g, '')],
  ['ideographDigital', (number) => spellNumber(number, '〇')],
  ['japaneseDigitalTenThousand', (number) => spellNumber(number, '〇')],
  ['taiwaneseDigital', (number) => spellNumber(number, '○')],
  ['chineseLegalSimplified', (number) => nameNumber(number, legal)],
  ['ideographLegalTraditional', (number) => nameNumber(number, legalTraditional)],
  ['ideographTraditional', series(stems)],
  ['ideographZodiac', series(branches)],
  [
    'ideographZodiacTraditional',
    (number) =>
      number > 60 ? '' : `${stems[(number - 1) % 10] ?? ''}${branches[(number - 1) % 12] ?? ''}`,
  ],
  ['ideographEnclosedCircle', row('㊀', 10)],
  ['decimalEnclosedCircle', row('①', 20)],
  ['decimalEnclosedCircleChinese', row('①', 20)],
  ['decimalEnclosedParen', row('⑴', 20)],
  ['decimalEnclosedFullstop', row('⒈', 20)],
  ['upperLetter', letters],
  ['lowerLetter', (number) => letters(number).toLowerCase()],
  ['upperRoman', roman],
  ['lowerRoman', (number) => roman(number).toLowerCase()],
  ['none', () => ''],
]);

/** A, B … Z, AA, BB … */
function letters(number: number): string {
  const sign = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 * 30 ? '' : sign.repeat(Math.ceil(number / 26));
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = number > 3999 ? 0 : number;
  let written = '';
  for (const [value, sign] of romans) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}

/** WPS writes its own formats as the first numbers of the series: 01, 02, 03. */
const customZeros = /^(0{1,8})1\b/;

/**
 * A number as a format prints it. Null for a format that is not known. Beyond the end of a series
 * of signs, and for 0, Word prints plain digits.
 */
export function formatNumber(number: number, format: string, custom: string): string | null {
  const zeros = format === 'custom' ? customZeros.exec(custom)?.[1] : undefined;
  if (zeros !== undefined) return String(number).padStart(zeros.length + 1, '0');
  const print = formats.get(format);
  if (!print) return null;
  if (format === 'none') return '';
  return (number > 0 && number < 10_000 && print(number)) || String(number);
}
