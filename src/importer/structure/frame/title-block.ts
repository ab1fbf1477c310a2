import { parseLabel } from '../../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Block } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import { maskQuoted } from '../sentences.ts';

/** What stands above the text: each a list of printed lines. */
export interface TitleBlock {
  masthead: string[];
  title: string[];
  subtitle: string[];
}

/** More lines than this above the text are no title block. */
const mostLines = 12;
const longestLine = 80;
/** The words with which a title ends. */
export const titleEnd =
  /(?:通报|公告|公示|公报|报告|通知|情况|说明)(?:[（(][^（）()]{1,20}[）)])?$/;
/** Words that nothing but a title ends with. */
export const surelyTitleEnd = /(?:通报|公告|公示|公报|报告)(?:[（(][^（）()]{1,20}[）)])?$/;
const mastheadLine = /(?:文件|简报)$|[〔[［]\d{4}[〕\]］]\d{0,4}号?|^(?:内部|密级|★)/;
/** Lines that a web page prints under a title. */
const subtitleLine = /^(?:来源|信息来源|发布|作者|时间|日期|浏览|点击|字号)/;

/** Splits what stands above the text from the text. */
export function splitTitleBlock(blocks: readonly Block[]): {
  titleBlock: TitleBlock;
  rest: Block[];
  doubts: Doubt[];
} {
  let length = 0;
  while (length < mostLines && isTitleLine(blocks[length], length > 0)) length += 1;
  const lines = blocks.slice(0, length).map(({ text }) => text);
  const rest = blocks.slice(length);
  const closed = lines.map(closedTitle);
  const last = Math.max(
    closed.findLastIndex((line) => surelyTitleEnd.test(line)),
    closed.some((line) => surelyTitleEnd.test(line))
      ? -1
      : closed.findLastIndex((line) => titleEnd.test(line)),
  );
  if (last < 0) {
    const doubt: Doubt = {
      rule: 'import-title',
      severity: 'warning',
      line: blocks[0]?.line ?? null,
      message:
        length > 0
          ? `标题应以“通报”“公告”一类的词结尾；没有找到，就把正文前的 ${length} 行当作标题`
          : '正文前应有标题；没有找到，title 留空',
      advice: '核对 notice.md 里的 title（和 masthead、subtitle），照原文改正。',
    };
    return { titleBlock: { masthead: [], title: lines, subtitle: [] }, rest, doubts: [doubt] };
  }
  const first = firstTitleLine(closed, last);
  const titleBlock: TitleBlock = {
    masthead: lines.slice(0, first),
    title: lines.slice(first, last + 1),
    subtitle: lines.slice(last + 1),
  };
  return { titleBlock, rest, doubts: [] };
}

function isTitleLine(block: Block | undefined, hasLinesAbove: boolean): boolean {
  if (!block || block.table || block.text.length > longestLine) return false;
  if (parseLabel(block.text)) return false;
  if (hasLinesAbove && subtitleLine.test(block.text)) return true;
  const closed = closedTitle(block.text);
  return !/[，。；：！？]/.test(maskQuoted(closed)) || surelyTitleEnd.test(closed);
}

/** A title's line without white space, and without the colon that may stand behind a title. */
function closedTitle(line: string): string {
  const closed = withoutWhiteSpace(line);
  const titled = /^[^，。；]{0,60}关于[^，。；]{1,60}[：:]$/.test(closed);
  return titled ? closed.slice(0, -1) : closed;
}

/** Goes up from the title's last line until the title says of whom and about what it is. */
function firstTitleLine(lines: readonly string[], last: number): number {
  let first = last;
  while (first > 0 && !/.关于/.test(lines.slice(first, last + 1).join(''))) {
    if (mastheadLine.test(lines[first - 1] ?? '')) break;
    first -= 1;
  }
  return first;
}
