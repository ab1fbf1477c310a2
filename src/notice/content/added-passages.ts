import type { Notice, RectificationItem, Written } from './content.ts';
import { type Passage, placesIn } from './passage.ts';

/**
 * What the issuer adds to a notice in front matter, and pages show beside its words: what came of
 * the comments, answer by answer, titles of attachments, and what was done after publication. None
 * of it is a word of the notice; all of it is as public.
 */
export function addedPassagesOf(notice: Notice): Passage[] {
  const { comments, attachments, items } = notice;
  const outcome = ['comments', 'outcome'] as const;
  return [
    ...added(notice, null, [...outcome, 'summary'], comments?.outcome?.summary),
    ...(comments?.outcome?.answers ?? []).flatMap(({ comment, answer }, index) => [
      ...added(notice, null, [...outcome, 'answers', index, 'comment'], comment),
      ...added(notice, null, [...outcome, 'answers', index, 'answer'], answer),
    ]),
    ...attachments.flatMap(({ title }, index) =>
      added(notice, null, ['attachments', index, 'title'], title),
    ),
    ...items.flatMap((item) =>
      item.history.flatMap(({ note }, index) =>
        added(item, item, ['history', index, 'note'], note),
      ),
    ),
  ];
}

function added(
  written: Written & { file: string },
  item: RectificationItem | null,
  path: readonly PropertyKey[],
  text: string | undefined,
): Passage[] {
  if (text === undefined) return [];
  const start = written.spanOf(path) ?? { line: 1, column: 1 };
  const placeOf = placesIn(written, start, text);
  return [{ kind: 'added', text, item, followUp: null, headings: [], heading: null, placeOf }];
}
