import type { Passage } from '../../notice/content/passage.ts';
import type { Amount } from '../figures/amount.ts';
import { amountsBySentence } from '../figures/sentence-amounts.ts';
import { countsProblems, type ProblemCount } from './problem-count.ts';

const noun = '(?:具体|突出|主要)?(?:问题|整改事项|整改任务|事项)';
const thisPart = '(?:本|该|这一?)(?:部分|方面|类)';
const found = '(?:共|有|计|为|反馈|指出|涉及)';
const inBrackets = new RegExp(`^(?:${thisPart}|方面)?(?:${noun})?${found}{0,4}(?:${noun})?$`);
const inWords = new RegExp(`^${thisPart}(?:${noun})?${found}{1,4}(?:${noun})?$`);
const behind = new RegExp(`^(?:${noun})?$`);
/** A number alone is of problems where its heading names them: 二、已整改的问题（5个）, （一）党建方面（5个）. */
const ofProblems = /(?:问题|事项|任务|方面)(?:的?整改(?:落实|进展|完成)?情况)?$/;
const names = new RegExp(`${noun}|${thisPart}`);

/**
 * The numbers by which a heading, （一）党建方面（共4个问题）, or the words under it, 本部分共4个问题,
 * count what stands in their own part.
 */
export function partCountsIn(passage: Passage): ProblemCount[] {
  const { text, kind } = passage;
  if (!(kind === 'heading' ? /[（(]/ : /部分|方面|类/).test(text)) return [];
  return amountsBySentence(passage)
    .flatMap(({ amounts }) => amounts)
    .filter((amount) => countsProblems(amount) && behind.test(amount.after))
    .filter((amount) => (kind === 'heading' ? isBracketed(amount, text) : isOfThisPart(amount)))
    .map((amount) => ({
      amount,
      status: null,
      start: amount.index,
      end: amount.end + amount.after.length,
    }));
}

function isBracketed({ before, after, index }: Amount, text: string): boolean {
  const opens = Math.max(text.lastIndexOf('（', index), text.lastIndexOf('(', index));
  const isOpen = opens !== -1 && !/[）)]/.test(text.slice(opens, index));
  const isNamed = names.test(before + after) || ofProblems.test(text.slice(0, opens).trim());
  return isOpen && isNamed && inBrackets.test(before);
}

function isOfThisPart({ before, after }: Amount): boolean {
  return inWords.test(before) && /问题|事项|任务/.test(before + after);
}
