import type { Passage } from '../../../notice/content/passage.ts';
import { sentencesOf } from '../../../notice/text/sentence.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Rule } from '../../rule.ts';
import { leftOpen } from './left-open.ts';
import { resultsSection, type UsualSection, usualSections } from './usual-sections.ts';

/** A notice holds the parts that such a notice must hold. */
export const sectionsPresent: Rule = {
  id: 'sections-present',
  severity: 'warning',
  needsAllItems: true,
  *check({ notice, passages, settings }) {
    const own = settings.sections;
    if (!own && !isWrittenOnInspection(passages)) return;
    const usual = notice.items.length > 0 ? usualSections : [...usualSections, resultsSection];
    const everywhere = placesThatTell(passages);
    const sections: readonly UsualSection[] = own ?? usual;
    for (const { name, words, beforeItems } of sections) {
      const sought = words.map(withoutWhiteSpace);
      const places = beforeItems ? openingPlaces(passages) : everywhere;
      if (places.some((text) => sought.some((word) => text.includes(word)))) continue;
      yield {
        place: notice.placeOf(['title']),
        message: `通报应有“${name}”；${beforeItems ? '第一个整改事项以前的标题和各段' : '各级标题、开头结尾的各段和其余各段的第一句'}里都没有找到${listOf(words)}`,
        advice:
          '核对批准的原文，看是不是漏了这一部分；原文写了而用词不同的，在 tongbao.yml 的 sections 里补上那个词。',
      };
    }
    const open = own ? null : leftOpen(notice, passages);
    if (!open) return;
    yield {
      place: open,
      message: `这里说“${open.quote}”，通报应写明是哪些；没有找到“正在整改”“尚未完成”这样的标题，也没有一个事项写明还没有完成`,
      advice: '核对批准的原文，看是不是漏了尚未完成的事项和各项的完成情况。',
    };
  },
};

const mostListed = 8;

/** The words that were sought; of many the first, since the rule's page has them all. */
function listOf(words: readonly string[]): string {
  const listed = words.slice(0, mostListed).map((word) => `“${word}”`);
  return listed.join('') + (words.length > mostListed ? `等 ${words.length} 个词` : '');
}

/** What has no headings at all is a draft, or a table, and says nothing of its parts. */
function isWrittenOnInspection(passages: readonly Passage[]): boolean {
  const hasHeading = passages.some(({ kind }) => kind === 'heading');
  return (
    hasHeading && passages.some(({ kind, text }) => kind !== 'paragraph' && /巡[察视]/.test(text))
  );
}

/** So many paragraphs at either end are read whole. */
const atEnds = 5;

/** Headings, the notice's own paragraphs at its ends, and the first sentence of the others. */
function placesThatTell(passages: readonly Passage[]): string[] {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  const paragraphs = passages.filter(({ kind, item }) => kind === 'paragraph' && item === null);
  return [
    ...headings.map(({ text }) => text),
    ...paragraphs.map(({ text }, index) => {
      const isAtEnd = index < atEnds || index >= paragraphs.length - atEnds;
      return isAtEnd ? text : (sentencesOf(text)[0]?.text ?? '');
    }),
  ].map(withoutWhiteSpace);
}

/** 根据市委统一部署: what others arranged. */
const byOthers = /(?:根据|按照)[^，。；]{0,40}部署[^，。；]{0,8}/g;

/** What stands before the first item, the headings aside under which it stands. */
function openingPlaces(passages: readonly Passage[]): string[] {
  const first = passages.findIndex(({ item }) => item !== null);
  const opening = first < 0 ? passages : passages.slice(0, first);
  const overItems = new Set(passages[first]?.headings);
  return opening
    .filter(({ kind, heading }) => kind === 'paragraph' || (heading && !overItems.has(heading)))
    .map(({ text }) => withoutWhiteSpace(text).replaceAll(byOthers, ''));
}
