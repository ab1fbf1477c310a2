import type { ItemStatus } from '../../notice/status/item-status.ts';

const done: ReadonlySet<ItemStatus> = new Set(['completed', 'sustained']);
/** What is kept up and what still goes on are told in the same words (持续推进). */
const lasting: ReadonlySet<ItemStatus> = new Set(['sustained', 'in-progress']);

/** True if what one status tells as done the other tells as not done. */
export function areContradictory(one: ItemStatus, other: ItemStatus): boolean {
  if (lasting.has(one) && lasting.has(other)) return false;
  return done.has(one) !== done.has(other);
}
