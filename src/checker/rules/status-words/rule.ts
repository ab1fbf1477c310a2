import type { RectificationItem } from '../../../notice/content/content.ts';
import { statesProblem } from '../../../notice/markdown/problem.ts';
import { statusNames } from '../../../notice/status/item-status.ts';
import type { Rule } from '../../rule.ts';
import { statusPlace } from '../../status/status-place.ts';
import { unfinishedWords } from '../../status/unfinished-words.ts';

/** An item that is told as completed says of no work that it is still going on or to come. */
export const statusWords: Rule = {
  id: 'status-words',
  severity: 'warning',
  *check({ passages }) {
    let current: RectificationItem | null = null;
    let inMeasures = false;
    for (const passage of passages) {
      const { item, followUp, kind, text } = passage;
      if (kind !== 'paragraph' || !item || followUp || statesProblem(passage)) continue;
      const { status } = item;
      if (status !== 'completed' && status !== 'sustained') continue;
      if (item !== current) inMeasures = !item.paragraphs.some((one) => beginsMeasures(one.text));
      current = item;
      inMeasures ||= beginsMeasures(text);
      if (!inMeasures) continue;
      for (const { index, words, kind: told } of unfinishedWords(text)) {
        if (told === 'kept-up' && status === 'sustained') continue;
        const place = passage.placeOf(index, index + words.length);
        yield {
          place,
          message: `完成情况是“${statusNames[status]}”的，正文应只说已经做到的；这里写的是“${place.quote}”`,
          advice:
            '核对批准的原文：事情已经办完的，看这句话是不是旧稿；没有办完的，看完成情况是不是写高了。',
          related: { ...statusPlace(item, passages), message: '完成情况在这里' },
        };
      }
    }
  },
};

/** Where an item marks its measures, what stands before them tells the problem. */
function beginsMeasures(text: string): boolean {
  return /^\s*(?:整改|落实|主要|工作)(?:措施|情况|进展|成效|结果|做法)|^\s*一是/.test(text);
}
