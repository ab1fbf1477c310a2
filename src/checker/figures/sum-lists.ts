import type { Amount } from './amount.ts';
import type { Sum } from './sum.ts';
import { isDivision } from './sum-divisions.ts';

/** Amounts further away than so many are of something else. */
const reach = 12;

/** One of these stands in all words of a total, below. */
const mayBeTogether = /[共计总]/;
const together = /^(?:以上)?(?:合计|共计|总计|共)(?:为|是)?$/;
const togetherPerhaps =
  /^[^的其]{0,6}(?:合计|共计|总计|累计|总共|一共|(?<!公)共(?![产青同享]|建(?!立))|^总(?!结))[^其较比]{0,8}$/;
const between = /^[^，；。、]{0,12}[、，；和及与][^，；。、]{0,12}$/;
const narrowed = /其中|共|合计|总计|较|比|原|由/;

/** 硕士31人、博士6人，共37人. */
export function listedBefore(amounts: readonly Amount[], text: string): Sum[] {
  return amounts.flatMap((total, place) => {
    if (!mayBeTogether.test(total.before)) return [];
    const start = total.index - total.before.length;
    // In 两批共完成21项 the number of parts is none of them.
    const to = amounts[place - 1]?.end === start ? place - 1 : place;
    const last = amounts[to - 1];
    const isSure = together.test(total.before);
    if (!last || (!isSure && !togetherPerhaps.test(total.before))) return [];
    const gap = text.slice(last.end, to === place ? start : amounts[to]?.index);
    if (!/^[^，；。、]{0,8}[，,]$/.test(gap.trim())) return [];
    const earlier = amounts.slice(Math.max(0, to - reach), to);
    const parts = runBack(earlier, total.unit, text);
    const isAll = earlier.filter(({ unit }) => unit === total.unit).length === parts.length;
    if (parts.length < 2 || !isAll) return [];
    if (parts.some(({ before }) => narrowed.test(before))) return [];
    if (!isSure && !isOfParts(total, parts)) return [];
    return [{ total, parts, claim: total, isSure: isSure || isApportioned(parts) }];
  });
}

const togetherAtEnd = /(?:合计|共计|总计|累计|总共|一共|共)(?:为|是|达|有)?$/;

/** True if a total names nothing, or what its parts name: 修订制度8项，新建制度5项，共建立制度13项. */
function isOfParts({ before }: Amount, parts: readonly Amount[]): boolean {
  const words = parts.map((part) => part.before + part.after).join('');
  return togetherAtEnd.test(before) || words.includes(before.slice(-2));
}

/** 分别为39台、17台、6台. */
function isApportioned([first]: readonly Amount[]): boolean {
  return first !== undefined && /(?:分别|各)(?:为|是|有)?[^，]{0,6}$/.test(first.before);
}

/** The amounts at the end that are joined in one list and have this unit. */
function runBack(amounts: readonly Amount[], unit: string, text: string): Amount[] {
  const run: Amount[] = [];
  for (const one of amounts.toReversed()) {
    const next = run[0];
    if (one.unit !== unit || (next && !between.test(text.slice(one.end, next.index)))) break;
    run.unshift(one);
  }
  return run;
}

/** 共62台，…分别为39台、17台、6台; 共92份，设备类78份，服务类14份; 25台（甲4台、乙21台）. */
export function listedBehind(amounts: readonly Amount[], text: string): Sum[] {
  return amounts.flatMap((total, place) => {
    const next = amounts.slice(place + 1, place + 1 + reach);
    const from = next.findIndex(({ unit }) => unit === total.unit);
    const first = next[from];
    if (!first) return [];
    const parts = runOn(next.slice(from), total.unit, text);
    if (parts.length < 2 || (from > 0 && !isApportioned(parts))) return [];
    const isSure = isDivision(total, parts, text);
    return isSure === null || addsUpEarly(total, parts)
      ? []
      : [{ total, parts, claim: total, isSure }];
  });
}

function runOn(amounts: readonly Amount[], unit: string, text: string): Amount[] {
  const run: Amount[] = [];
  for (const one of amounts) {
    const previous = run.at(-1);
    if (one.unit !== unit || (previous && !between.test(text.slice(previous.end, one.index)))) {
      break;
    }
    run.push(one);
  }
  return run;
}

/** True if the total is reached before the list ends: what follows is of something else. */
function addsUpEarly({ value }: Amount, parts: readonly Amount[]): boolean {
  let left = value;
  return parts.slice(0, -1).some((part) => {
    left -= part.value;
    return left === 0;
  });
}
