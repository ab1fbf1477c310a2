import type { Passage } from '../../notice/content/passage.ts';
import { allMatches } from '../../notice/text/all-matches.ts';

/** A number of many digits as a text prints it, perhaps in groups: 138 0000 0000. */
export interface LongNumber {
  /** In half-width digits, without what stands between groups; X at its end where one is printed. */
  digits: string;
  /** How many digits each group has. */
  groups: number[];
  /** Where it begins and ends in the text. */
  index: number;
  end: number;
}

interface Group {
  digits: string;
  index: number;
  end: number;
  /** What stands between it and the group before; null if that is no part of a number. */
  joint: string | null;
}

const digitRun = /[\d０-９]+/g;
/** Enough digits in one stretch for the shortest number that is looked for. */
const worthLooking = /[\d０-９](?:[\s－‐‑–-]{0,2}[\d０-９]){10}/;
const joints = /^(?:\s{1,2}|\s?[－‐‑–-]\s?)$/;
const check = /^[\s－‐‑–-]?([XxＸｘ])(?![A-Za-zＡ-Ｚａ-ｚ])/;

/**
 * Every stretch of whole groups that has so many digits. A group that hangs on a further one by a
 * dash, on a letter or on a decimal point is part of something else and counts for none, the
 * country's 86- aside.
 */
export function* longNumbers(text: string, lengths: ReadonlySet<number>): Iterable<LongNumber> {
  if (!worthLooking.test(text)) return;
  const groups = digitGroups(text);
  const longest = Math.max(...lengths);
  for (const [first, start] of groups.entries()) {
    if (!beginsNumber(text, groups, first)) continue;
    let digits = '';
    const sizes: number[] = [];
    for (let last = first; last < groups.length && digits.length < longest; last += 1) {
      const group = groups[last];
      if (!group || (last > first && group.joint === null)) break;
      digits += group.digits;
      sizes.push(group.digits.length);
      const letter = check.exec(text.slice(group.end, group.end + 3));
      const end = group.end + (letter?.[0].length ?? 0);
      const found = { digits: letter ? `${digits}X` : digits, groups: [...sizes] };
      if (lengths.has(found.digits.length) && endsNumber(text, groups[last + 1], end)) {
        yield { ...found, index: start.index, end };
      }
    }
  }
}

/** The numbers of these lengths in a passage that are such, none within another, none of a thing. */
export function* numbersThat(
  passage: Passage,
  lengths: ReadonlySet<number>,
  isSuch: (number: LongNumber) => boolean,
): Iterable<LongNumber> {
  let told = 0;
  for (const number of longNumbers(passage.text, lengths)) {
    if (number.index < told || !isSuch(number) || isNumberOfThing(passage, number)) continue;
    told = number.end;
    yield number;
  }
}

/** Words before a number that say it is the number of a thing, not of a person. */
const numberOfThing =
  /(?:编号|单号|代码|合同号|文号|批号|序列号|流水号|注册号|备案号|许可证号?|发票号?码?|条形?码|登记号|项目号|设备号|资产号|税号|识别号)[^，。；\d]{0,6}$/;

/** True if the words before a number say that it is the number of a thing. */
function isNumberOfThing({ text }: Passage, { index }: LongNumber): boolean {
  return numberOfThing.test(text.slice(Math.max(0, index - 16), index));
}

function digitGroups(text: string): Group[] {
  let end = 0;
  return allMatches(digitRun, text).map(({ 0: run, index }) => {
    const between = text.slice(end, index);
    const joint = index > 0 && end > 0 && joints.test(between) ? between : null;
    end = index + run.length;
    return { digits: run.normalize('NFKC'), index, end, joint };
  });
}

function beginsNumber(text: string, groups: readonly Group[], at: number): boolean {
  const group = groups[at];
  if (!group || /[A-Za-zＡ-Ｚａ-ｚ_.．]/.test(text[group.index - 1] ?? '')) return false;
  return group.joint === null || isSpace(group.joint) || groups[at - 1]?.digits === '86';
}

function endsNumber(text: string, next: Group | undefined, end: number): boolean {
  if (/^(?:[A-Za-zＡ-Ｚａ-ｚ_@＠]|[.．][\d０-９])/.test(text.slice(end, end + 2))) return false;
  return next === undefined || next.joint === null || next.index < end || isSpace(next.joint);
}

function isSpace(joint: string): boolean {
  return joint.trim() === '';
}
