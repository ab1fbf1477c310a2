import { allMatches } from '../../../notice/text/all-matches.ts';

/** White space where none belongs, with the words beside it, and what was expected. */
export interface OddSpace {
  start: number;
  end: number;
  expected: string;
}

/** White space within a line. */
const gap = '[ \\t\\u00a0\\u2002-\\u200a\\u3000]{1,20}';
const anyGap = new RegExp(gap);

const inDate = new RegExp(
  `(?:\\d{4}(?:${gap})?年(?:${gap})?)?\\d{1,2}(?:${gap})?月(?:${gap})?\\d{1,2}(?:${gap})?日`,
  'g',
);
const besideMark = new RegExp(
  [
    `[\\p{Script=Han}\\d”’）》]${gap}[，。；：、！？”’）》]`,
    `\\p{Script=Han}${gap}[“‘《（]`,
    `[“‘《（]${gap}[\\p{Script=Han}\\d]`,
  ].join('|'),
  'gu',
);
/** Two words at least on either side: 张 三 and 通 报 are set so on purpose. */
const betweenWords = new RegExp(
  `(?<=[\\p{Script=Han}]{2})(\\p{Script=Han})?${gap}(?!文件$)\\p{Script=Han}{2}`,
  'gu',
);

/** Lines of contacts, forms and lists set their parts off by white space. */
const setApart = /电话|传真|邮箱|信箱|地址|邮编|邮政编码|联系人|网址|微信/;
/** Behind the number or name of a part: 第一部分 整改情况, 整改措施 一是. */
const partName = /^[^，。；：、]{0,8}$/;

/** The odd spaces of a line of words; a title has no names of parts at its beginning. */
export function oddSpacesIn(line: string, isTitle: boolean): OddSpace[] {
  if (!anyGap.test(line.trim())) return [];
  const spaces = allMatches(inDate, line)
    .filter(({ 0: words }) => anyGap.test(words))
    .map((match) => spaceAt(match, '日期中间不应有空格'));
  for (const match of allMatches(besideMark, line)) {
    spaces.push(spaceAt(match, '标点旁边不应有空格'));
  }
  if (!setApart.test(line)) {
    for (const match of allMatches(betweenWords, line)) {
      if (isQuoted(line, match.index) || (!isTitle && isPart(line, match))) continue;
      spaces.push(spaceAt(match, '词语之间不应有空格'));
    }
  }
  return spaces;
}

function spaceAt({ 0: words, index }: RegExpExecArray, expected: string): OddSpace {
  return { start: index, end: index + words.length, expected };
}

/** Slogans in quotes and titles in 《》 may have white space where others have marks. */
function isQuoted(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 60), at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}

function isPart(line: string, { 0: words, index }: RegExpExecArray): boolean {
  return partName.test(line.slice(0, index + words.search(anyGap)));
}
