import { formatNumber } from '../numbers/number-format.ts';
import { type Style, styleOf } from './display.ts';
import { attribute, type Element, hasAttribute } from './element.ts';

/** A list while its entries are gone through. */
export interface List {
  /** Null where entries have no numbers. */
  numbers: { next: number; step: 1 | -1; style: string } | null;
}

const byType: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The list that an element opens. */
export function listOf(element: Element, style: Style): List {
  if (element.tagName !== 'ol') return { numbers: null };
  const start = Number.parseInt(attribute(element, 'start'), 10);
  const reversed = hasAttribute(element, 'reversed');
  const entries = element.childNodes.filter(({ nodeName }) => nodeName === 'li').length;
  return {
    numbers: {
      next: Number.isNaN(start) ? (reversed ? entries : 1) : start,
      step: reversed ? -1 : 1,
      style: listStyle(style) ?? byType[attribute(element, 'type')] ?? 'decimal',
    },
  };
}

/** The number that browsers print in front of an entry of a list; '' for a bullet or none. */
export function numberOfEntry(entry: Element, list: List): string {
  const { numbers } = list;
  if (!numbers) return '';
  const value = Number.parseInt(attribute(entry, 'value'), 10);
  if (!Number.isNaN(value)) numbers.next = value;
  const number = numbers.next;
  numbers.next += numbers.step;
  return printed(
    number,
    listStyle(styleOf(entry)) ?? byType[attribute(entry, 'type')] ?? numbers.style,
  );
}

function listStyle(style: Style): string | null {
  const written = style.get('list-style-type') ?? style.get('list-style');
  const word = written?.split(/\s+/).find((one) => !/^(?:inside|outside|url\(.*)$/.test(one));
  return word ?? null;
}

/** Styles of browsers and what the same is called in Word, with what stands after the number. */
const styles: Readonly<Record<string, readonly [format: string, mark: string]>> = {
  decimal: ['decimal', '. '],
  'decimal-leading-zero': ['decimalZero', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
};

function printed(number: number, style: string): string {
  if (/^(?:none|disc|circle|square)$/.test(style)) return '';
  const alphabet = /^(lower|upper)-(?:alpha|latin)$/.exec(style);
  if (alphabet) {
    const written = letters(number) ?? String(number);
    return `${alphabet[1] === 'upper' ? written.toUpperCase() : written}. `;
  }
  const [format, mark] = styles[style] ?? ['decimal', '. '];
  return `${formatNumber(number, format, '') ?? number}${mark}`;
}

/** a, b … z, aa, ab … zz; null beyond. */
function letters(number: number): string | null {
  if (number < 1 || number > 26 * 27) return null;
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? `${letters(Math.floor((number - 1) / 26))}${last}` : last;
}
