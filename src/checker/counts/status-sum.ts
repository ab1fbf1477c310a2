import type { Passage } from '../../notice/content/passage.ts';
import { type ItemStatus, itemStatuses } from '../../notice/status/item-status.ts';
import { restOf, type Sum } from '../figures/sum.ts';
import { type ProblemCount, problemCountsIn } from './problem-count.ts';

const unfinished: readonly (ItemStatus | null)[] = ['in-progress', 'not-completed'];

/** How many statuses there are, and so parts. */
const statuses = itemStatuses.length;

/** Sentences that divide all problems by status: 反馈问题8个，已完成6个，正在整改2个. */
export function statusSumsIn(passage: Pick<Passage, 'text'>): Sum[] {
  const counts = problemCountsIn(passage);
  return counts.flatMap((total, place) => {
    if (total.status !== null) return [];
    const parts = partsOf(total, counts.slice(place + 1, place + 1 + statuses), passage.text);
    const kinds = new Set(parts.map(({ status }) => status));
    if (parts.length < 2 || kinds.size < parts.length) return [];
    // What lasts may be counted among what is completed.
    const narrow = parts.filter(({ status }) => status !== 'sustained');
    const sum = [parts, narrow].map((ones) => sumOf(total, ones)).find((one) => restOf(one) === 0);
    const found = sum ?? sumOf(total, parts);
    const isComplete = parts.some(({ status }) => unfinished.includes(status));
    return isComplete || restOf(found) < 0 ? [found] : [];
  });
}

function sumOf({ amount }: ProblemCount, parts: readonly ProblemCount[]): Sum {
  return { total: amount, parts: parts.map((part) => part.amount), claim: amount, isSure: true };
}

/** The numbers with a status that follow in the same sentence. */
function partsOf(total: ProblemCount, next: readonly ProblemCount[], text: string): ProblemCount[] {
  const end = next.findIndex(
    ({ status, start }) => status === null || /[。！？\n]/.test(text.slice(total.end, start)),
  );
  return end === -1 ? [...next] : next.slice(0, end);
}
