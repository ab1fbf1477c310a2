import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingAt } from '../files/source-file.ts';
import type { CommentAnswer } from '../schema/schema.ts';
import type { Notice, RectificationItem } from './content.ts';
import { confusableId, idsThere } from './ids-there.ts';

/** The answers to comments on an item, in the order in which its notice gives them. */
export function answersAbout({ id, notice }: RectificationItem): CommentAnswer[] {
  return answersOf(notice).filter(({ item }) => item === id);
}

/** What is said of answers on items that the notice does not have. */
export function answerFaults(notice: Notice, sortedIds: readonly string[]): Diagnostic[] {
  return answersOf(notice).flatMap(({ item }, index) => {
    if (item === undefined || sortedIds.includes(item)) return [];
    const alike = confusableId([item], sortedIds);
    return findingAt(notice.placeOf(['comments', 'outcome', 'answers', index, 'item']), {
      rule: 'answer-item',
      message: `答复的 item 应是这份通报里一个整改事项的编号，即 items 文件夹里的文件名（不带 .md）；没有找到“${item}”（${idsThere([item], sortedIds)}）`,
      advice: alike
        ? `这里有“${alike}”：编号要与文件名一字不差，前面的 0 也要写。`
        : '改正编号；意见不是针对某一个事项的，删去 item 这一行。',
    });
  });
}

function answersOf({ comments }: Notice): readonly CommentAnswer[] {
  return comments?.outcome?.answers ?? [];
}
