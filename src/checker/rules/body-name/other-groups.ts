import type { Notice } from '../../../notice/content/content.ts';
import { sentencesOf } from '../../../notice/text/sentence.ts';
import { readNumber } from '../../../notice/text/written-number.ts';
import type { BodyMention } from './body-mentions.ts';
import type { Mention, TwoNames } from './mention.ts';

type GroupMention = BodyMention & Mention;

/** What a group does in the inspection that a notice is about: 市委第三巡察组反馈意见. */
const ofThisInspection =
  /^[^，。；、]{0,8}(?:反馈|指出|移交|交办|进驻|巡[察视](?:期间|意见)|意见|要求|对[^，。；、]{0,24}巡[察视])/;
/** Words that tell of an inspection before this one, or of one beside it. */
const ofAnother =
  /上一?[轮届次]|前[一两几二三]?[轮届次]|以往|此前|历[次年届轮]|曾|往年|去年|另一|(?:专项|提级|交叉|联动|机动)巡[察视]|巡[察视][“"]?回头看|[“"]回头看[”"]?(?:巡|反馈|指出)/;
const printedYear = /(?:19|20)\d{2}(?=年)/g;

/**
 * Groups of one level that differ by number alone, where the words leave no doubt that both are said
 * to have made this inspection: one is named more than once or in the same paragraph, the other once.
 */
export function otherGroups(notice: Notice, mentions: readonly GroupMention[]): TwoNames[] {
  const bySeries = Map.groupBy(
    mentions.filter(({ series }) => series !== undefined),
    ({ series }) => series,
  );
  return [...bySeries.values()].flatMap((named) => {
    const groups = [...Map.groupBy(named, numberOf).values()].sort((a, b) => b.length - a.length);
    const [usual = [], ...others] = groups;
    return others.flatMap((rare) => {
      const [only, ...more] = rare;
      if (!only || more.length > 0 || !isOfThisInspection(notice, only)) return [];
      const isSure = usual.length > 1 || usual[0]?.passage === only.passage;
      return isSure ? [{ usual, rare }] : [];
    });
  });
}

function numberOf({ words }: GroupMention): number | null {
  return readNumber(/[一二三四五六七八九十]+|\d+/.exec(words)?.[0] ?? '');
}

function isOfThisInspection({ inspection }: Notice, { passage, words, start }: Mention): boolean {
  const { text, headings, item } = passage;
  const end = start + words.length;
  if (!ofThisInspection.test(text.slice(end, end + 40))) return false;
  const sentence = sentencesOf(text).findLast(({ index }) => index <= start)?.text ?? text;
  const around = [sentence, item?.title ?? '', ...headings.map((heading) => heading.text)];
  if (around.some((part) => ofAnother.test(part))) return false;
  const { from = '', to = '', feedback = '' } = inspection;
  const years = new Set([from, to, feedback].map((day) => day.slice(0, 4)));
  return [...sentence.matchAll(printedYear)].every(([year]) => years.has(year));
}
