import { wordsOfItem } from '../../../notice/content/content.ts';
import { printedDeadline } from '../../../notice/status/printed-status.ts';
import { hasWords } from '../../../notice/text/words.ts';
import type { Rule } from '../../rule.ts';
import { valueFix } from '../../value-fix.ts';

/** An item's deadline is one that its words print, and a printed deadline is not left out. */
export const deadlineAgrees: Rule = {
  id: 'deadline-agrees',
  severity: 'error',
  *check({ notice }) {
    const { items } = notice;
    for (const item of items) {
      const paragraphs = [item, ...item.followUps].flatMap((words) => words.paragraphs);
      const title = { text: item.title, line: item.placeOf(['title']).line ?? 1 };
      const printed = printedDeadline(paragraphs) ?? printedDeadline([title]);
      if (item.deadline === undefined ? !printed : hasWords(wordsOfItem(item), item.deadline)) {
        continue;
      }
      yield {
        place: item.placeOf(['deadline']),
        message:
          item.deadline === undefined
            ? `正文写了完成时限“${printed?.words}”；应有一行“deadline: ${printed?.words}”，没有找到`
            : `deadline 应是正文里的原话；正文里没有找到“${item.deadline}”`,
        advice: '照批准的原文抄写；原文没有写完成时限的，删去 deadline 这一行。',
        ...(printed && {
          related: {
            file: item.file,
            line: printed.paragraph.line,
            column: 1,
            message: `正文在这里写明完成时限“${printed.words}”`,
          },
          ...valueFix(item, ['deadline'], printed.words),
        }),
      };
    }
  },
};
