import type { Passage } from '../../notice/content/passage.ts';
import type { ItemStatus } from '../../notice/status/item-status.ts';
import { statusAlone } from '../../notice/status/status-words.ts';
import { amountsBySentence } from '../figures/sentence-amounts.ts';
import { countsProblems, isOfOthers, type ProblemCount } from './problem-count.ts';

/**
 * Numbers by status without their noun, 已完成整改7个，持续整改2个, which are of problems where all
 * of a sentence add up to the `total` of the listed ones.
 */
export function unnamedCountsIn(passage: Passage, total: number): ProblemCount[] {
  const { text } = passage;
  if (!/完成|整改/.test(text)) return [];
  return amountsBySentence(passage).flatMap(({ amounts, index }) => {
    const counts = amounts.filter(countsProblems).flatMap((amount): ProblemCount[] => {
      const { before, after, index: start, end } = amount;
      const status: ItemStatus | null = after === '' ? statusAlone(before) : null;
      return status ? [{ amount, status, start, end }] : [];
    });
    const units = new Set(counts.map(({ amount }) => amount.unit));
    const statuses = new Set(counts.map(({ status }) => status));
    const isAll = amounts.filter(({ unit }) => units.has(unit)).length === counts.length;
    const sum = counts.reduce((all, { amount }) => all + amount.value, 0);
    const isDivided = counts.length > 1 && units.size === 1 && statuses.size === counts.length;
    const said = text.slice(index, counts[0]?.start);
    return isDivided && isAll && sum === total && !isOfOthers(said) ? counts : [];
  });
}
