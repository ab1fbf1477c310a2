import type { Passage } from '../../../notice/content/passage.ts';
import { windowWords } from '../../../notice/window/window-words.ts';
import type { Rule } from '../../rule.ts';

/** An invitation to tell the hospital something: 如有意见建议，请及时向我们反映. */
const invitation =
  /(?:如有|有什么|提出|反馈|反映)[^。；\n]{0,12}(?:意见|建议)|(?:意见|建议)[^。；\n]{0,12}(?:反映|反馈|联系)/;

/** Who asks for comments says until when they are taken. */
export const windowStated: Rule = {
  id: 'window-stated',
  severity: 'hint',
  *check({ notice, passages }) {
    if (notice.comments) return;
    const closing = passages.slice(passages.findLastIndex(({ item }) => item !== null) + 1);
    const own = closing.filter(({ kind }) => kind === 'paragraph');
    const asking = own.findLast(({ text }) => invitation.test(text));
    if (!asking || own.some(statesWindow)) return;
    const found = invitation.exec(asking.text);
    const start = found?.index ?? 0;
    yield {
      place: asking.placeOf(start, start + (found?.[0].length ?? 0)),
      message: '请群众提意见的，应写明征求意见的起止日期；没有找到',
      advice: '核对批准的原文；原文没有的，请起草部门考虑写明从哪一天到哪一天。',
    };
  },
};

function statesWindow({ text }: Passage): boolean {
  return windowWords(text).length > 0;
}
