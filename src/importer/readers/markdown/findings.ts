import type { Removal } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import type { MarkCounts } from './mark-counts.ts';

/** What is found in a text beside its words. */
export interface Findings {
  marks: MarkCounts;
  removed: Removal[];
  /** Descriptions or addresses of pictures, with their lines. */
  pictures: { name: string; line: number }[];
  /** Words that are struck through, by their lines. */
  struck: { text: string; line: number }[];
  doubts: Doubt[];
}
