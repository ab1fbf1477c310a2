import type { Amount } from './amount.ts';
import type { Change } from './change.ts';
import { down, isChange, up, wayIn } from './change-words.ts';

const past =
  /去年(?:全年|[上下]半年|前三季度|同期)?|上一?年度?(?:同期)?|(?:20\d\d年)?同期|整改前|改造前|此前|以前|之前|原来|原先|往年/;
const present = /今年(?:以来|[上下]半年|前三季度)?|本年度?|本期|目前|现在|现|当前|整改后|改造后/;
const year = /((?:19|20)\d\d)年/;
/** Plans and averages are no figures of a year. */
const unlike = /预计|计划|目标|力争|年均|月均|日均|其中/;

/** 去年10例，今年12例，增长20%; 12例，同比增加2例（上年10例）; 2024年12例，2023年10例，增长20%. */
export function dated(one: Amount, other: Amount, third: Amount, text: string): Change | null {
  return (
    ofPair([one, other], third, { text, from: other.end, to: third.index }) ??
    (/^[（(]/.test(text.slice(other.end)) && past.test(third.before)
      ? ofPair([one, third], other, { text, from: one.end, to: other.index })
      : null)
  );
}

function ofPair(
  [one, other]: readonly [Amount, Amount],
  by: Amount,
  said: { text: string; from: number; to: number },
): Change | null {
  if (one.unit !== other.unit || !one.exact || !other.exact || !isOfOneThing(one, other))
    return null;
  const way = wayIn(said.text, said.from, said.to);
  const order = way && inTime(one, other);
  return order ? { ...order, ...way, by } : null;
}

/** Which of two figures is the earlier one, where their words say so. */
function inTime(one: Amount, next: Amount): Pick<Change, 'from' | 'to'> | null {
  const [first, second] = [one, next].map((amount) => timeOf(amount));
  if (isChange(one.before) || isChange(next.before)) return null;
  if (!first || !second || unlike.test(one.before) || unlike.test(next.before)) return null;
  if (first.year && second.year) {
    if (Math.abs(first.year - second.year) !== 1) return null;
    return first.year < second.year ? { from: one, to: next } : { from: next, to: one };
  }
  // 12例，2023年为10例.
  const pastYear = !first.year && second.year !== null && !second.isPast && !first.isPast;
  if (first.isPast === (second.isPast || pastYear)) return null;
  return first.isPast ? { from: one, to: next } : { from: next, to: one };
}

function timeOf({ before }: Amount): { year: number | null; isPast: boolean } {
  const stated = year.exec(before)?.[1];
  return { year: stated ? Number(stated) : null, isPast: past.test(before) };
}

const times = new RegExp(
  `${past.source}|${present.source}|\\d{1,4}[年月季度日至—-]*|第?[一二三四前上下]+(?:季度|半年)`,
  'g',
);
const fillers = new RegExp(`${up}|${down}|[与和为是的共达到由从较比至仅]`, 'g');

/** Figures further apart are hardly of one thing: costs of a stay and of a visit. */
const furthest = 10;

/** True if the words of one of them name nothing, or what the other's name. */
function isOfOneThing(one: Amount, other: Amount): boolean {
  const [a, b] = [one, other].map(({ before }) => before.replace(times, '').replace(fillers, ''));
  const [least, most] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  if (most > least * furthest) return false;
  if (a === undefined || b === undefined || a === '' || b === '') return true;
  return a.includes(b) || b.includes(a);
}
