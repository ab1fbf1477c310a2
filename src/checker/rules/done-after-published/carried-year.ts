import { allMatches } from '../../../notice/text/all-matches.ts';

/** A year that is named, maybe with a month; 去年 and the like name one that these words do not tell. */
const namedYear =
  /(?<![\d０-９])(20\d{2})\s{0,2}年(?:\s{0,2}(\d{1,2})\s{0,2}月)?|[去上前今本同当次翌明每半]年/g;
/** What is dated by that year may still be to come, or be a last day, and the day long before it. */
const ofLater =
  /将|拟|计划|要求|预计|力争|确保|期限|时限|有效|合同|协议|[至到]20\d{2}年|(?:月|[日号]|[底末旬])[之以]?前|止/;
const sentenceEnds = /[。！？!?\n]/;
/** How far in front of a day its year may stand, and how far in front of the year what it is of. */
const [reach, beside] = [120, 12];

/**
 * The year of a day that is printed without one: the year last named, with a month that is no later,
 * in the same sentence or the one before, of what was done. Null if the words leave it open.
 */
export function carriedYear(text: string, index: number, month: number): number | null {
  const before = text.slice(Math.max(0, index - reach), index);
  const last = allMatches(namedYear, before).at(-1);
  const [, year, namedMonth] = last ?? [];
  if (!last || year === undefined || namedMonth === undefined) return null;
  const between = before.slice(last.index);
  if (between.split(sentenceEnds).length > 2 || Number(namedMonth) > month) return null;
  return ofLater.test(before.slice(Math.max(0, last.index - beside))) ? null : Number(year);
}
