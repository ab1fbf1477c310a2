import { matchesIn, placeOfMatch } from '../../marks/passage-matches.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule } from '../../rule.ts';
import { endFaults } from './end-faults.ts';
import { headingEnds } from './heading-ends.ts';

const clashes: readonly (readonly [RegExp, string])[] = [
  [/[，、；：。](?:\s?[，、；：。])+|[！？]\s?[，、；：。]/g, '停顿的标点应只用一个'],
  [/[（《〈【〔]\s?[，、；：。！？]/g, '前括号后面不应有标点'],
  [/[，、；：]\s?[）》〉】〕]/g, '后括号前面不应有这个标点'],
  [
    /[，、；]\s?（(?=如|含|包括|即|其中|注|详见|以下简称)/g,
    '括号注释的是前面的词语，括号前不应有标点',
  ],
];
/** Dots that were meant as ……, however they are typed. */
const ellipsis = /^。{3,}$|^、{3,}$/;

/** Marks do not stand twice or against one another, and a paragraph ends as paragraphs do. */
export const markSlips: Rule = {
  id: 'mark-slips',
  severity: 'warning',
  *check({ passages }) {
    for (const [pattern, expected] of clashes) {
      for (const match of matchesIn(passages, pattern)) {
        yield {
          place: placeOfMatch(match),
          message: `${ellipsis.test(match.words) ? '省略号应是“……”' : expected}；这里是“${match.words}”`,
          advice: wordsAdvice,
        };
      }
    }
    for (const { passage, start, end, message } of [
      ...endFaults(passages),
      ...headingEnds(passages),
    ]) {
      yield { place: passage.placeOf(start, end), message, advice: wordsAdvice };
    }
  },
};
