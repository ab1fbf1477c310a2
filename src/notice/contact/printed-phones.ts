import type { ContactPoint } from '../schema/schema.ts';
import { allMatches } from '../text/all-matches.ts';
import { officeAtEnd } from './contact-labels.ts';

/** A telephone as front matter holds it. */
export type Phone = ContactPoint['phones'][number];

const digit = '[\\d０-９]';
const dash = '[—－–―‐‑-]{1,2}';
const area = `(?:[（(]0${digit}{2,3}[)）]\\s?|[0０]${digit}{2,3}(?:\\s{1,2}|\\s?${dash}\\s?)(?=${digit}{7,8}(?!${digit})))`;
const inGroups = `1[3-9]${digit}[\\s-]${digit}{4}[\\s-]${digit}{4}|[48]00[\\s—－-]${digit}{3,4}[\\s—－-]${digit}{3,4}|[0０]${digit}{2,3}[\\s—－-]${digit}{3,4}[\\s-]${digit}{4}`;
const extension = `(?:\\s?[（(]?(?:转分机|转|分机号?)[:：]?\\s?${digit}{1,6}(?:[、/或]${digit}{2,5}(?!${digit}))?(?:\\s?[)）])?)?`;
const number = new RegExp(
  `(?<!${digit})(?:${inGroups}|(?:${area})?${digit}{3,12}(?:${dash}${digit}{2,8}){0,3})${extension}(?!${digit})`,
  'g',
);
/** A telephone number wherever it stands: with its area code, of a mobile, of seven or eight digits. */
export const phoneLike = new RegExp(
  `(?<!${digit}|[.．])(?:${inGroups}|(?:[（(]0${digit}{2,3}[)）]\\s?|[0０]${digit}{2,3}[\\s—－–―-]{1,2})${digit}{7,8}|[0０]${digit}{9,11}|[1１][3-9３-９]${digit}{9}|[48]00[—－–―-]?${digit}{3,4}[—－–―-]?${digit}{3,4}|${digit}{7,8}|(?=${digit}{5})(?<=(?:电话|热线|手机|拨打)[^\\d，。；]{0,12})${digit}{5,6})(?![.．]?${digit}|\\s?[%％元人万亿年号信])`,
  'g',
);

const hour = `${digit}{1,2}(?:[:：]${digit}{2}|[时点])`;
const days =
  '(?:(?:法定|正常)?工作日|(?:每)?(?:周|星期)[一二三四五六日天1-7](?:[至到—－-](?:周|星期)?[一二三四五六日天1-7])?|每[天日]|全天|24小时)';
const halfDay = '(?:上午|下午|早|晚|夜间)?';
const span = `${halfDay}\\s?${hour}\\s?(?:[至到~～]|${dash})\\s?(?:次日|${halfDay})\\s?${hour}`;
const printedHours = new RegExp(
  `(?:${days}[的(（，,\\s]{0,2})?${span}(?:[，,、；;\\s及和]{1,2}${span}){0,2}[)）]?`,
);

/** The hours that words print, such as 工作日8:00-12:00，14:30-17:30; undefined if there are none. */
export function hoursIn(words: string): string | undefined {
  const found = printedHours.exec(words)?.[0];
  if (!found) return undefined;
  return /[（(]/.test(found) ? found : found.replace(/[)）]$/, '');
}

const bracketed = /^\s{0,3}[（(]([^（）()]{1,40})[）)]/;
const saysHours = /\d[:：]\d|[上下]午|工作日|[上工]班时间|小时|[周期][一二三四五六日]/;

/** The telephones in the value of a label, each with the office and the hours beside it. */
export function phonesIn(value: string): Phone[] {
  const phones: Phone[] = [];
  let end = 0;
  for (const match of allMatches(number, value)) {
    if (match.index < end || digitsOf(match[0]).length < (/[转分]/.test(match[0]) ? 4 : 5))
      continue;
    if (/^\s?[:：]\d|^信箱|^号信箱/.test(value.slice(match.index + match[0].length))) continue;
    const before = value.slice(end, match.index).replace(/[:：\s]{0,3}[（(]?$/, '');
    const printed = closed(match[0].trim());
    end = match.index + printed.length;
    const note = bracketed.exec(value.slice(end, end + 50));
    if (note) end += note[0].length;
    const noted = note?.[1]?.trim();
    const hours = noted && saysHours.test(noted) ? noted : undefined;
    const name = officeAtEnd(before) ?? (hours ? undefined : noted && officeAtEnd(noted));
    phones.push({ number: printed, ...(hours && { hours }), ...(name && { label: name }) });
  }
  return phones;
}

/** The number without a bracket that its extension did not open. */
function closed(printed: string): string {
  const closes = (printed.match(/[)）]/g) ?? []).length;
  const opens = (printed.match(/[（(]/g) ?? []).length;
  return closes > opens ? printed.replace(/\s?[)）]$/, '') : printed;
}

/** The digits of a printed number, of half width. */
export function digitsOf(printed: string): string {
  return printed.normalize('NFKC').replaceAll(/\D/g, '');
}

/** True if a line holds phone numbers, each with at most a note in brackets, and nothing else. */
export function isPhonesAlone(text: string): boolean {
  const numbers = allMatches(phoneLike, text);
  const rest = text.replaceAll(phoneLike, '').replaceAll(/[（(][^（）()]{1,40}[）)]/g, '');
  return numbers.length > 0 && /^[\s，,、；;。/]*$/.test(rest);
}
