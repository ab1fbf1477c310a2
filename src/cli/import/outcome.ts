import type { Picture } from '../../importer/block.ts';
import type { Imported } from '../../importer/make-notice.ts';
import type { NoticeChanges } from './notice-changes.ts';

/** A file that was not imported, and why, in one Chinese sentence. */
export interface RefusedFile {
  result: 'refused';
  /** Path as it was given. */
  file: string;
  message: string;
}

/** A file that was imported, and what became of it. */
export interface ImportedFile {
  /**
   * no-items: it is no such notice. new: nothing was there. unchanged: what is there is the same.
   * replaced: what was there is set aside. kept: what is there differs and stays, without --force.
   */
  result: 'no-items' | 'new' | 'unchanged' | 'replaced' | 'kept';
  /** Path as it was given. */
  file: string;
  imported: Imported;
  /** Its notice's folder. */
  target: string;
  changes: NoticeChanges;
  /** Pictures that stay out of attachments/, since a file of that name is there. */
  differentPictures: Picture[];
}

/** What became of one file that was to be imported. */
export type Outcome = RefusedFile | ImportedFile;

/** True if the notice is to be written. */
export function isToBeWritten(outcome: Outcome): outcome is ImportedFile {
  return outcome.result === 'new' || outcome.result === 'replaced';
}
