/** A paragraph or printed line of a source, without white space around it. */
export interface Block {
  text: string;
  /** Line of the source it begins on, from 1. */
  line: number;
}

/** Something that stood in the source and does not belong to the notice's words. */
export interface Removal {
  text: string;
  line: number;
  /** Why it went, in Chinese. */
  reason: string;
}
