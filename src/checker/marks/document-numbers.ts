import { allMatches } from '../../notice/text/all-matches.ts';

/** A document number with the title that is printed beside it. */
export interface TitledNumber {
  /** 示医发〔2024〕3号, without white space and with 〔〕. */
  number: string;
  /** The parts of the number: letters of the office, year, serial. */
  office: string;
  year: string;
  serial: number;
  /** Without 《》. */
  title: string;
  /** Offsets of title and number in the text. */
  titleSpan: readonly [number, number];
  numberSpan: readonly [number, number];
  /** True if the words name several documents under the number: 《甲》《乙》（…）, 《甲》等3项制度（…）. */
  isOfSeveral: boolean;
}

const yearAndSerial = /[〔[［（(【]\s?(\d{4})\s?[〕\]］）)】]\s?第?(\d{1,5})\s?号/g;

const title = '《([^》《\\n]{4,80}(?:《[^》《\\n]{2,60}》[^》《\\n]{0,30})?)》';
const letters = '([\\p{Script=Han}A-Za-z]{1,12})\\s?$';
const label = '(?:(?:发文字号|文号|字号)[:：为是]?\\s?)?';

/** 《……》（示医发, 《……》等3项制度（示医发 */
const titleInFront = new RegExp(
  `${title}(等[^，。；《》（(\\n]{0,14})?\\s?[（(]\\s?${label}${letters}`,
  'u',
);
/** 《……》示医发, and nothing between that would say the number is another document's. */
const titleRightInFront = new RegExp(`${title}()\\s?${label}${letters}`, 'u');
const officeInFront = new RegExp(letters, 'u');
const longestInFront = 200;

/** （示医发〔2024〕3号）《……》, 以示医发〔2024〕3号文件印发《……》 */
const titleBehind = new RegExp(`^\\s?[）)]?\\s?(?:文件?)?(印发了?|下发了?)?\\s?${title}`, 'u');
const longestBehind = 190;

const others = /据|照|按|依|执行|落实|结合|修订|废止|替|转发|和|与|及/;
/** What stands before the letters of an office where no bracket parts them from the sentence. */
const runIn =
  /^.*(?:根据|按照|依据|依照|印发了?|下发了?|制定了?|出台了?|执行|落实|学习|以|按|由|见)(?=.{2})/;

/** The titles of a text that have their number behind or before them: 《……》（示医发〔2024〕3号）. */
export function titledNumbersIn(text: string): TitledNumber[] {
  return allMatches(yearAndSerial, text).flatMap((match) => {
    const [words, year = '', written = ''] = match;
    const found = titleBefore(text, match.index) ?? titleAfter(text, match.index, words.length);
    if (!found) return [];
    const { office, ...titled } = found;
    const serial = Number(written);
    const start = text.lastIndexOf(office, match.index);
    const end = match.index + words.length;
    const number = `${office}〔${year}〕${serial}号`;
    return [{ ...titled, number, office, year, serial, numberSpan: [start, end] }];
  });
}

type Found = Pick<TitledNumber, 'office' | 'title' | 'titleSpan' | 'isOfSeveral'>;

function titleBefore(text: string, at: number): Found | null {
  const from = Math.max(0, at - longestInFront);
  const before = text.slice(from, at);
  const inBrackets = titleInFront.exec(before);
  const match = inBrackets ?? titleRightInFront.exec(before);
  if (!match) return null;
  const [, words = '', more, office = ''] = match;
  if (!inBrackets && (others.test(office) || runIn.test(office))) return null;
  const start = from + match.index;
  return {
    office,
    title: words,
    titleSpan: [start, start + words.length + 2],
    isOfSeveral:
      Boolean(more) || /》[、和及与，]?$/.test(text.slice(Math.max(0, start - 2), start)),
  };
}

function titleAfter(text: string, at: number, length: number): Found | null {
  const before = text.slice(Math.max(0, at - longestInFront), at);
  const [run, letters = ''] = officeInFront.exec(before) ?? [];
  const end = at + length;
  const match = titleBehind.exec(text.slice(end, end + longestBehind));
  if (run === undefined || !match) return null;
  const [words, issued, title = ''] = match;
  const office = letters.replace(runIn, '');
  const titleEnd = end + words.length;
  const behind = text.slice(titleEnd, titleEnd + 24);
  // The number of another document on which this one rests, or a title with a number of its own.
  if (issued && !/[以由]$/.test(letters.slice(0, letters.length - office.length))) return null;
  if (/^\s?[（(]?[^，。；《》]{0,14}\d{4}\s?[〕\]］]/.test(behind)) return null;
  return {
    office,
    title,
    titleSpan: [titleEnd - title.length - 2, titleEnd],
    isOfSeveral: /^[、和及与]?《|^等/.test(behind),
  };
}
