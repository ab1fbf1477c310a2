import { withoutWhiteSpace } from '../text/words.ts';
import type { ItemStatus } from './item-status.ts';
import { statusAlone } from './status-words.ts';

/** A sentence that states a status and nothing else. */
export interface StatusSentence {
  words: string;
  status: ItemStatus;
  /** What it says it of: the problem itself, some work (maybe a single measure), or nothing. */
  of: 'problem' | 'work' | null;
}

const when =
  /^(?:目前|现在?|至此|经整改|截[至止]目前|截[至止](?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?)?[，,、]?(?:我院)?/;
const problem =
  /^(?:(?:该|此|本|这)(?:项|个|条|类)?|上述|以上|反馈的?|所有)?(?:反馈)?(?:整改)?(?:问题|事项|整改任务|整改工作)(?:的整改(?:工作)?)?/;
const work = /^(?:该|此|本|这)(?:项|个|条)?(?:整改)?(?:工作|任务)/;
const now = /^[，,]?(?:目前|现(?=[已均全在]))?/;
/** Longer sentences say more than a status. */
const longest = 60;

/** The status that a sentence is, such as 目前，该问题已完成整改; null if it says more or less. */
export function statusSentence(sentence: string): StatusSentence | null {
  const words = withoutWhiteSpace(sentence).replace(/[。；;！]$/, '');
  if (words.length > longest) return null;
  const said = words.replace(when, '');
  const [subject = ''] = problem.exec(said) ?? work.exec(said) ?? [];
  const rest = said.slice(subject.length).replace(now, '');
  const status = statusAlone(rest);
  if (!status) return null;
  const of = subject === '' ? null : problem.test(subject) ? 'problem' : 'work';
  return { words: rest, status, of };
}
