import type { Passage } from '../../../notice/content/passage.ts';
import type { Rule } from '../../rule.ts';
import { oddSpacesIn } from './odd-spaces.ts';

/** White space is no word, so nobody has to be asked before it goes. */
const advice = '核对批准的原文：多半是排版或转换文件时带进来的，删去空格。';
/** More paragraphs with odd spaces than this are the manner of the whole file. */
const many = 8;

/** Chinese words, dates and marks have no white space between them. */
export const oddSpace: Rule = {
  id: 'odd-space',
  severity: 'warning',
  *check({ passages }) {
    const found = passages
      .filter(isRunningText)
      .map((passage) => ({ passage, spaces: oddSpacesIn(passage.text, isTitle(passage)) }))
      .filter(({ spaces }) => spaces.length > 0);
    const shown = found.length > many ? found.slice(0, 1) : found;
    for (const { passage, spaces } of shown) {
      const [first] = spaces;
      if (!first) continue;
      const more =
        shown.length < found.length
          ? `；全文有 ${found.length} 段这样`
          : spaces.length > 1
            ? `；本段有 ${spaces.length} 处`
            : '';
      yield {
        place: passage.placeOf(first.start, first.end),
        message: `${first.expected}；这里是“${passage.text.slice(first.start, first.end)}”${more}`,
        advice,
      };
    }
  },
};

function isTitle({ kind }: Passage): boolean {
  return kind === 'title' || kind === 'masthead';
}

/** Tables, signatures, subtitles and lines without a sentence are laid out with white space. */
function isRunningText({ kind, cell, text }: Passage): boolean {
  if (cell || kind === 'signature' || kind === 'subtitle') return false;
  // What stands over the title is the name of a body, or furniture of an account.
  if (kind === 'masthead') return /委员会|医院/.test(text);
  return kind !== 'paragraph' || /[。；]/.test(text);
}
