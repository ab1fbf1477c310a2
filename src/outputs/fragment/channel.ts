/** Where a fragment is pasted. */
export interface Channel {
  /** Its style sheet, which is written into each element. */
  style: string;
  /** False where links to other sites are dropped: their words stand without them. */
  keepsLinks: boolean;
  /** How tables are set: their characters, and the width of the smallest screen, in pixels. */
  table: { size: number; room: number };
}
