import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { issuerDraft } from '../../importer/issuer-draft.ts';
import { reasonOf } from '../files/system-fault.ts';
import type { NewFile } from '../files/write-new-files.ts';
import { onInterrupt } from '../on-interrupt.ts';
import type { ExitStatus } from '../verb.ts';
import type { ImportSettings } from './import-settings.ts';
import { isToBeWritten, type Outcome } from './outcome.ts';
import { Progress } from './progress.ts';
import { outcomeOf } from './read-source.ts';
import { type Placed, StagedNotices } from './staged-notices.ts';

/** Tells of a run as it goes, so that nothing of a file need be kept. */
export interface ImportReport {
  /** Called for each file in its order. */
  file(outcome: Outcome): void;
  /** Called once, last. */
  end(end: ImportEnd): void;
}

/** How a run ended. */
export interface ImportEnd extends Placed {
  dryRun: boolean;
  /** issuer.md, if it was (or, in a dry run, would be) written, and what is doubtful about it. */
  issuer: { file: NewFile; doubts: Diagnostic[] } | null;
  /** Why nothing was written after all; null if all is well. */
  failure: string | null;
}

/**
 * Imports files one after the other: each is read, written to where it waits, told of and let go.
 * At the end all that wait take their places in the content folder. A file that cannot be imported
 * does not stop the others; a folder that cannot be written to stops all, and nothing is written.
 */
export async function importFiles(
  files: readonly string[],
  settings: ImportSettings,
  report: ImportReport,
): Promise<ExitStatus> {
  const staged = new StagedNotices(settings.content, settings.options.issuer);
  const forget = onInterrupt(() => staged.abandon());
  const end: ImportEnd = {
    dryRun: settings.dryRun,
    notices: [],
    setAside: [],
    issuer: null,
    failure: null,
  };
  try {
    const results = await stageAll(files, settings, staged, report, end);
    Object.assign(end, staged.place(end.issuer?.file ?? null));
    report.end(end);
    return statusOf(results);
  } catch (error) {
    end.failure = reasonOf(error);
    if (end.failure !== null) report.end(end);
    throw error;
  } finally {
    staged.abandon();
    forget();
  }
}

async function stageAll(
  files: readonly string[],
  settings: ImportSettings,
  staged: StagedNotices,
  report: ImportReport,
  end: ImportEnd,
): Promise<Set<Outcome['result']>> {
  const { content, options, dryRun } = settings;
  const progress = new Progress(process.stderr, files.length);
  const hasIssuer = existsSync(join(content, options.issuer, 'issuer.md'));
  const taken = new Map<string, string>();
  const results = new Set<Outcome['result']>();
  try {
    for (const [index, file] of files.entries()) {
      progress.show(index, basename(file));
      // Lets Node hear of Ctrl+C.
      await setImmediate();
      const outcome = await outcomeOf(file, settings, taken);
      results.add(outcome.result);
      if (isToBeWritten(outcome)) {
        if (!dryRun) staged.add(outcome.imported);
        if (!hasIssuer) end.issuer ??= issuerDraft(outcome.imported);
      }
      if (outcome.result !== 'refused' && outcome.result !== 'no-items') {
        taken.set(outcome.imported.noticeId, file);
      }
      progress.clear();
      report.file(outcome);
    }
  } finally {
    progress.clear();
  }
  return results;
}

function statusOf(results: ReadonlySet<Outcome['result']>): ExitStatus {
  if (results.has('refused') || results.has('kept')) return 2;
  return results.has('no-items') ? 1 : 0;
}
