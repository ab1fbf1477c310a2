import type { Notice, RectificationItem } from '../content/content.ts';
import type { CommentOutcome } from '../schema/schema.ts';
import type { Day } from '../time/day.ts';
import type { TopicItems } from './topic-items.ts';

/** 更新: what became public of a notice on one day. */
export type Update = {
  /** Unique in a site. It stays whatever the words become, as long as ids and the day do. */
  key: string;
  date: Day;
  notice: Notice;
} & (
  | { kind: 'notice' }
  | { kind: 'status'; item: RectificationItem; change: RectificationItem['history'][number] }
  | { kind: 'outcome'; outcome: CommentOutcome }
);

/**
 * What became public of these notices up to a day, newest first; on one day, in the order of the
 * notices and their items, of one item the last change first. A notice that states no day of
 * publication is no update itself: the day is not guessed.
 */
export function updatesOf(notices: readonly Notice[], today: Day): Update[] {
  return notices
    .flatMap(updatesOfNotice)
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The same of a topic: notices with items on it, and what changed of these items. */
export function updatesOnTopic({ notices }: TopicItems, today: Day): Update[] {
  const items = new Set(notices.flatMap((entry) => entry.items));
  const updates = updatesOf(
    notices.map(({ notice }) => notice),
    today,
  );
  return updates.filter(
    (update) => update.kind === 'notice' || (update.kind === 'status' && items.has(update.item)),
  );
}

/** True if something of these notices became public up to a day. */
export function hasUpdates(notices: readonly Notice[], today: Day): boolean {
  return notices.some((notice) => updatesOfNotice(notice).some(({ date }) => date <= today));
}

function updatesOfNotice(notice: Notice): Update[] {
  const { key, published, comments, items } = notice;
  const outcome = comments?.outcome;
  return [
    ...(published ? [{ kind: 'notice' as const, key, date: published, notice }] : []),
    ...(outcome
      ? [
          {
            kind: 'outcome' as const,
            key: `${key}#outcome`,
            date: outcome.published,
            notice,
            outcome,
          },
        ]
      : []),
    ...items.flatMap(changesOf),
  ];
}

function changesOf(item: RectificationItem): Update[] {
  const changes = item.history.map((change, index): Update => {
    // The first of a day needs no number, so that one more on that day leaves its key alone.
    const before = item.history.slice(0, index).filter(({ date }) => date === change.date).length;
    return {
      kind: 'status',
      key: `${item.key}@${change.date}${before > 0 ? `.${before + 1}` : ''}`,
      date: change.date,
      notice: item.notice,
      item,
      change,
    };
  });
  return changes.toReversed();
}
