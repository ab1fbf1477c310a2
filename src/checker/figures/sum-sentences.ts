import type { Amount } from './amount.ts';
import type { Sum } from './sum.ts';
import { threesOfUnit } from './threes.ts';

/** Characters between a total and its rest; further away they are of something else. */
const reach = 120;

const isPart = /已|未|其中|还|剩|余|正在/;
const done = /已(?!未)/;
const notDone = /未|没有|正在|仍在|待|不/;
const left = /(?:正在|尚未|仍未|还未|未|待)[^，]{0,10}$|^(?:其余|剩余|余下|剩下)/;
const stillSome = /^(?:还|尚|仍|另)有$/;

/**
 * 制定措施38条。已完成的措施有31条。正在推进的还有7条: total, what is done and what is left, each in a
 * sentence of its own, where the words name the same thing.
 */
export function restsAcross(figures: readonly Amount[]): Sum[] {
  return threesOfUnit(figures).flatMap(([total, part, rest]) => {
    if (part.value >= total.value || rest.index - total.end > reach || !isLeft(rest)) return [];
    if (isPart.test(total.before) || !done.test(part.before) || notDone.test(part.before))
      return [];
    return isNamedBy(total, part) ? [sumOf(total, [part, rest], rest)] : [];
  });
}

function isLeft({ before, after }: Amount): boolean {
  return left.test(before) || (stillSome.test(before) && notDone.test(after.slice(0, 12)));
}

/** True if the words of the other amount name what this one counts: 整改措施38条, 已完成的措施有31条. */
function isNamedBy({ before, after }: Amount, other: Amount): boolean {
  const name = after === '' ? before.slice(-2) : after.slice(0, 2);
  return name.length === 2 && (other.before + other.after).includes(name);
}

const above = /(?:以上|上述|前述)$/;
const together = /(?:合计|共计|总计|累计|共)(?:为|是|达)?$/;
const narrowed = /其中|共|合计|总计|累计|较|比|由/;
const measure = /[一二三四五六七八九十]是/g;

/** 以上三类支出合计3871万元: the three amounts before it, whatever is said between them. */
export function sumsAbove(figures: readonly Amount[], text: string): Sum[] {
  return figures.flatMap((total, place) => {
    const counter = figures[place - 1];
    if (!counter || !above.test(counter.before) || !together.test(total.before)) return [];
    if (counter.end !== total.index - total.before.length) return [];
    const [from = 0] = [...text.slice(0, total.index).matchAll(measure)]
      .map(({ index }) => index)
      .slice(-1);
    const parts = figures
      .slice(0, place - 1)
      .filter(({ unit, index }) => unit === total.unit && index > from);
    const areAll = parts.length === counter.value && parts.length > 1;
    return areAll && !parts.some(({ before }) => narrowed.test(before))
      ? [sumOf(total, parts, total)]
      : [];
  });
}

function sumOf(total: Amount, parts: readonly Amount[], claim: Amount): Sum {
  return { total, parts, claim, isSure: false };
}
