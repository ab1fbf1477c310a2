import type { FollowUp } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import { statusNames } from '../../../notice/status/item-status.ts';
import type { RuleFinding } from '../../rule.ts';
import { statusPlace } from '../../status/status-place.ts';
import { unfinishedWords } from '../../status/unfinished-words.ts';

/** The first words of a follow-up that say of a completed item that work on it goes on, or is to come. */
export function* unfinishedFollowUps(
  passages: readonly Passage[],
): Iterable<{ followUp: FollowUp; finding: RuleFinding }> {
  const told = new Set<FollowUp>();
  for (const passage of passages) {
    const { followUp, item, kind, text } = passage;
    if (!followUp || !item || kind !== 'paragraph' || told.has(followUp)) continue;
    const { status } = item;
    if (status !== 'completed' && status !== 'sustained') continue;
    const found = unfinishedWords(text).find(
      (one) => one.kind !== 'kept-up' || status !== 'sustained',
    );
    if (!found) continue;
    told.add(followUp);
    const place = passage.placeOf(found.index, found.index + found.words.length);
    const finding = {
      place,
      message: `前面写明“${statusNames[status]}”的事项，后面应不再有没做完的事；这里写的是“${place.quote}”`,
      advice: '核对批准的原文：是前面的完成情况写高了，还是这一段是旧稿、放错了标题。',
      related: { ...statusPlace(item, passages), message: '完成情况在这里' },
    };
    yield { followUp, finding };
  }
}
