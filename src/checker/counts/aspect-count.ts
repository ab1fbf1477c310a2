import type { Heading, Notice } from '../../notice/content/content.ts';
import type { Amount } from '../figures/amount.ts';
import { amountsBySentence } from '../figures/sentence-amounts.ts';
import { listedByNotice } from './listed-items.ts';
import type { StatedCount } from './stated-count.ts';

/** A number of 方面 beside that of problems, 反馈的4个方面9个问题, and the headings that are called so. */
export interface AspectCount {
  amount: Amount;
  listed: readonly Heading[];
}

const between = /^大?方面(?:[的共、，,和及]|[\d一二三四五六七八九十]{1,2}个?大?类)*$/;

/**
 * The number of 方面 that stands before that of problems, where the notice has headings of that
 * name; null if it states none, or heads its parts otherwise.
 */
export function aspectCount(stated: StatedCount, notice: Notice): AspectCount | null {
  const { passage, start } = stated;
  if (!passage.text.includes('方面')) return null;
  const amount = amountsBySentence(passage)
    .flatMap(({ amounts }) => amounts)
    .find(
      ({ unit, exact, end }) =>
        exact && unit === '个' && end < start && between.test(passage.text.slice(end, start)),
    );
  const listed = amount ? aspectHeadings(notice) : null;
  return amount && listed ? { amount, listed } : null;
}

/** The headings of one level, under one heading, over all items, if each of them is called so. */
function aspectHeadings(notice: Notice): readonly Heading[] | null {
  const listed = listedByNotice(notice).groups.find((same) => same.every(isAspect)) ?? [];
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last || first === last) return null;
  const headings = notice.parts.filter((part) => part.kind === 'heading');
  const within = headings.filter(({ line }) => line >= first.line && line <= last.line);
  const named = headings.filter((one) => one.level === first.level && isAspect(one));
  const areAll = within.every(({ level }) => level >= first.level);
  return areAll && named.length === listed.length ? listed : null;
}

const aspect =
  /方面(?:的?(?:突出|主要)?问题)?(?:的?整改(?:落实|进展|完成)?情况)?\s*(?:[（(][^（(]*)?$/;

function isAspect({ text }: Heading): boolean {
  return aspect.test(text);
}
