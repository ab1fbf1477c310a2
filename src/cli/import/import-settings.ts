import type { ImportOptions } from '../../importer/make-notice.ts';

/** How a run of `tongbao import` was asked for. */
export interface ImportSettings {
  /** The content folder. */
  content: string;
  options: ImportOptions & { commandOptions: string };
  /** True if a notice that is there may be replaced. */
  force: boolean;
  /** True if nothing is to be written. */
  dryRun: boolean;
}
