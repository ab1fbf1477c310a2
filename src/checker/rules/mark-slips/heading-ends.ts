import { runsOn } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import type { EndFault } from './end-faults.ts';

/** Fewer siblings than this show no manner. */
const fewest = 4;
/** So many siblings at least end otherwise for each one that is told. */
const outnumbered = 3;

/** Headings and titles that end with a full stop where their siblings do not, or without one. */
export function* headingEnds(passages: readonly Passage[]): Iterable<EndFault> {
  for (const siblings of Map.groupBy(passages.filter(isHeading), levelOf).values()) {
    const stopped = siblings.filter(({ text }) => text.endsWith('。'));
    const bare = siblings.filter(({ text }) => !text.endsWith('。'));
    const [few, many] = stopped.length < bare.length ? [stopped, bare] : [bare, stopped];
    if (siblings.length < fewest || few.length * outnumbered > many.length) continue;
    for (const passage of few) {
      const end = passage.text.length;
      const message =
        few === stopped
          ? '标题末尾不应有句号，同级的标题都没有；这里有'
          : '标题末尾应有句号，同级的标题都有；这里没有';
      yield { passage, start: Math.max(0, end - 6), end, message };
    }
  }
}

/** A title that runs on into its text ends with the sentence; one that asks or lists has its own end. */
function isHeading({ kind, item, text }: Passage): boolean {
  if (/[！？：…；，、]$/.test(text)) return false;
  return kind === 'heading' || (kind === 'item-title' && item !== null && !runsOn(item.paragraphs));
}

function levelOf({ kind, heading }: Passage): string {
  return `${kind} ${heading?.level ?? ''}`;
}
