import type { Label, Labelled } from '../../notice/text/numbering.ts';
import type { Block } from '../block.ts';
import {
  type HeadingShape,
  headingThatRunsOn,
  leadingSentence,
  wholeHeading,
} from './heading-shape.ts';
import { labelBlocks } from './sequence-labels.ts';

/** A block with what its beginning tells of its place in the outline. */
export interface SourceLine extends Block {
  /** Printed number; null where there is none. */
  label: Label | null;
  /** Words after the number. */
  words: string;
  /** The words as a heading; null where they are a paragraph. */
  heading: HeadingShape | null;
  /** The words as a heading that runs on into its paragraph; it counts where items stand. */
  runsOn: HeadingShape | null;
  /** Its first sentence as a heading; it counts where its siblings name problems. */
  lead: HeadingShape | null;
}

/** More words than this are no heading, whatever the source marks. */
const longestMarked = 800;

/** Looks at the beginning of each block. */
export function inspectLines(blocks: readonly Block[]): SourceLine[] {
  const labels = labelBlocks(blocks);
  return blocks.map((block, index) => inspect(block, labels[index] ?? null));
}

function inspect(block: Block, labelled: Labelled | null): SourceLine {
  const none = { heading: null, runsOn: null, lead: null };
  if (!labelled) return { ...block, label: null, words: block.text, ...none };
  const { label, words } = labelled;
  const line = { ...block, label, words, ...none };
  const marked = markedHeading(block, words);
  if (marked) return { ...line, [marked.rest === '' ? 'heading' : 'runsOn']: marked };
  const runsOn = headingThatRunsOn(words);
  if (runsOn) return { ...line, runsOn };
  const heading = wholeHeading(words);
  return heading ? { ...line, heading } : { ...line, lead: leadingSentence(words) };
}

/** The heading that the source itself marks, by a style or by letters in bold; null if none. */
function markedHeading({ text, bold = 0, level }: Block, words: string): HeadingShape | null {
  if (words === '' || words.length > longestMarked) return null;
  const before = text.length - words.length;
  if (level !== undefined || bold >= text.length) return { title: words, rest: '' };
  const title = text.slice(before, bold).trim();
  const rest = text.slice(bold).trim();
  return title.length > 1 ? { title, rest } : null;
}
