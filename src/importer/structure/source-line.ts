import type { Block } from '../block.ts';
import { type HeadingShape, headingThatRunsOn, wholeHeading } from './heading-shape.ts';
import { type Label, parseLabel } from './numbering.ts';

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
}

/** Looks at the beginning of each block. */
export function inspectLines(blocks: readonly Block[]): SourceLine[] {
  return blocks.map((block) => {
    const labelled = block.table ? null : parseLabel(block.text);
    if (!labelled) return { ...block, label: null, words: block.text, heading: null, runsOn: null };
    const { label, words } = labelled;
    const runsOn = headingThatRunsOn(words);
    return { ...block, label, words, heading: runsOn ? null : wholeHeading(words), runsOn };
  });
}
