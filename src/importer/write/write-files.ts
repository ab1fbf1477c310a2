import { defaultFollowUpLabel, defaultItemLabel } from '../../notice/schema/label.ts';
import type { ContentFile } from '../content-file.ts';
import type { DraftItem } from '../draft.ts';
import { commonPattern } from './labels.ts';
import { writeItem } from './write-item.ts';
import { type NoticeDraft, writeNotice } from './write-notice.ts';

/** The files of a notice in its folder: notice.md, then its items in their order. */
export function writeFiles(
  folder: string,
  notice: Omit<NoticeDraft, 'patterns'>,
  items: readonly DraftItem[],
): ContentFile[] {
  const labels = items.map(({ label }) => label);
  const later = items.flatMap(({ followUps }) => followUps.map(({ label }) => label));
  const patterns = {
    items: commonPattern(labels, defaultItemLabel),
    followUps: commonPattern(later, defaultFollowUpLabel),
  };
  return [
    { path: `${folder}/notice.md`, text: writeNotice({ ...notice, patterns }) },
    ...items.map((item) => ({
      path: `${folder}/items/${item.id}.md`,
      text: writeItem(item, patterns),
    })),
  ];
}
