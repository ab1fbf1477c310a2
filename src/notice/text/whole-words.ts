/**
 * The words of which titles of notices are made, longer ones first. GB/T 9704 asks that a title is
 * never broken within a word, and no segmenter knows these: ICU's divides 委员|会 and 整|改进|展.
 */
const words =
  /中共|委员会|人民医院|中医医?院|妇幼|保健院|医院|党委|党组|关于|[一二三四五六七八九十]+届|第[一二三四五六七八九十]+(?:[轮批]|(?:人民)?医院)|[省市县区]委|巡[察视]|整改|进展|落实|情况的?|集中|常规|专项|反馈|意见|问题|对外|社会|公开|通报|公告|报告/g;

/** A line in parts, in their order; those at odd places are words that are better not broken. */
export function partsAtWords(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: word, index } of line.matchAll(words)) {
    parts.push(line.slice(from, index), word);
    from = index + word.length;
  }
  return [...parts, line.slice(from)];
}
