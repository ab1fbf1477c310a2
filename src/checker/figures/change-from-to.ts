import type { Amount } from './amount.ts';
import type { Change } from './change.ts';
import { down, up, wayIn, wordAt } from './change-words.ts';

const moved = new RegExp(
  `^[，,]?(?:已|逐步|大幅|现)?(?:(${up})|(${down}))(?:到|至|为|成)了?(?:目前|现在|今年|当前|(?:20)\\d\\d年)?的?$`,
);
/** Of ranks the smaller number is the higher one. */
const rank = /排[名位]|名次|位次|位居/;
const byBefore = new RegExp(`(?:(${up})|(${down}))(?:了|幅度?|率)?(?:为|达到?)?$`);

/** 由10台增加到12台，增长20%; 增长20%，由10台增加到12台. */
export function fromTo(
  from: Amount,
  to: Amount,
  near: { before: Amount | null; behind: Amount | null },
  text: string,
): Change | null {
  const [words, grew, fell] = moved.exec(text.slice(from.end, to.index)) ?? [];
  if (words === undefined || !/[由从][^，]{0,16}$/.test(from.before)) return null;
  if (rank.test(from.before)) return null;
  const grows = grew !== undefined;
  const by = behind(to, near.behind, grows, text) ?? ahead(from, near.before, grows, text);
  return { from, to, grows, word: wordAt(text, from.end, grew ?? fell ?? ''), by };
}

function behind(to: Amount, third: Amount | null, grows: boolean, text: string): Amount | null {
  if (!third?.exact) return null;
  return wayIn(text, to.end, third.index)?.grows === grows ? third : null;
}

function ahead(from: Amount, first: Amount | null, grows: boolean, text: string): Amount | null {
  if (!first?.exact || !/^[，,][由从]/.test(text.slice(first.end, from.index))) return null;
  const [, grew, fell] = byBefore.exec(first.before) ?? [];
  return (grows ? grew : fell) === undefined ? null : first;
}
