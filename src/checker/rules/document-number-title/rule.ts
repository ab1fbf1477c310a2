import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { byNumber, type Mention, mentionsIn, otherDocument } from './numbered-mentions.ts';
import { isSlipOf } from './slip-of.ts';

/** A document has one title and one number wherever the notice names it. */
export const documentNumberTitle: Rule = {
  id: 'document-number-title',
  severity: 'warning',
  *check({ passages }) {
    const mentions = passages.flatMap(mentionsIn);
    const alone = mentions.filter(({ isOfSeveral }) => !isOfSeveral);
    for (const named of byNumber(mentions)) {
      const [first, ...later] = named.filter(({ isOfSeveral }) => !isOfSeveral);
      if (!first) continue;
      for (const mention of later) {
        if (isSlipOf(mention.plain, first.plain)) yield twoTitles(mention, first);
      }
      const other = otherDocument(first, named);
      if (other) yield twoDocuments(other, first);
    }
    const byTitle = new Map<string, Mention>();
    for (const mention of alone) {
      const before = byTitle.get(mention.plain);
      if (!before) byTitle.set(mention.plain, mention);
      else if (isOneDocument(mention, before)) yield twoNumbers(mention, before);
    }
  },
};

/** Rules of one title come again in later years, and other offices pass them on under theirs. */
function isOneDocument(one: Mention, other: Mention): boolean {
  if (one.office !== other.office) return false;
  return (one.year === other.year) !== (one.serial === other.serial);
}

function twoTitles(mention: Mention, before: Mention): RuleFinding {
  return {
    place: mention.passage.placeOf(...mention.titleSpan),
    message: `${before.number}应只有一个标题；前面是《${before.title}》，这里是《${mention.title}》`,
    advice: wordsAdvice,
    related: { ...before.passage.placeOf(...before.titleSpan), message: '前面的标题在这里' },
  };
}

function twoDocuments(mention: Mention, before: Mention): RuleFinding {
  return {
    place: mention.passage.placeOf(...mention.titleSpan),
    message: `一个发文字号应是一份文件；${before.number}前面是《${before.title}》，这里是《${mention.title}》`,
    advice: `${wordsAdvice}确是一个字号印发的几个制度，也写进 exceptions。`,
    related: { ...before.passage.placeOf(...before.titleSpan), message: '前面的文件在这里' },
  };
}

function twoNumbers(mention: Mention, before: Mention): RuleFinding {
  return {
    place: mention.passage.placeOf(...mention.numberSpan),
    message: `《${mention.title}》应只有一个发文字号；前面是${before.number}，这里是${mention.number}`,
    advice: wordsAdvice,
    related: { ...before.passage.placeOf(...before.numberSpan), message: '前面的字号在这里' },
  };
}
