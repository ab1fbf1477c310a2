import { type CheckConditions, checkNotice } from '../../checker/check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Notice } from '../../notice/content/content.ts';
import { plainLines } from '../../notice/files/source-file.ts';
import { keepsWords, noticeWith } from '../check/prove-fix.ts';
import { openForRewrite, type Rewrite } from '../files/rewrite-file.ts';
import { changedText } from './changed-text.ts';
import type { ItemChange } from './item-change.ts';

/** The content files with the changes in them, not yet written, and what the checker newly finds. */
export interface ChangedFiles {
  files: Rewrite[];
  /** Findings in the notices as they would be, and not as they are. */
  findings: Diagnostic[];
}

/**
 * Works out the files of all changes. Throws a Failure if one is not the file that was read or cannot
 * be written, or if anything else of it, or a word of its notice, would differ.
 */
export function changedFiles(
  changes: readonly ItemChange[],
  conditions: CheckConditions,
): ChangedFiles {
  const byNotice = [...Map.groupBy(changes, ({ item }) => item.notice)].map(([notice, ofNotice]) =>
    changedInNotice(notice, ofNotice, conditions),
  );
  return {
    files: byNotice.flatMap(({ files }) => files),
    findings: byNotice.flatMap(({ findings }) => findings),
  };
}

function changedInNotice(
  notice: Notice,
  changes: readonly ItemChange[],
  conditions: CheckConditions,
): ChangedFiles {
  const files = changes.map(changedFile);
  const texts = new Map(files.map(({ file, after }) => [file, plainLines(after.toString())]));
  if (!keepsWords(notice, texts)) throw changesMore(notice.file);
  const findingsWith = (of: ReadonlyMap<string, string>) => {
    const made = noticeWith(notice, of);
    return made ? checkNotice(made, conditions).diagnostics : [];
  };
  const before = new Set(findingsWith(new Map()).map(nameOf));
  const findings = findingsWith(texts).filter((found) => !before.has(nameOf(found)));
  return { files, findings };
}

function changedFile(change: ItemChange): Rewrite {
  const { file, fileText } = change.item;
  const { before, text } = openForRewrite(file, fileText);
  const after = changedText(text, change);
  if (after === null) throw changesMore(file);
  return { file, before, after: Buffer.from(after) };
}

function changesMore(file: string): Failure {
  return new Failure(
    `“${file}”的写法特别，程序没有把握只改这几项，没有写入任何文件。请照上面列出的自己改这个文件，再运行一次。`,
  );
}

function nameOf({ rule, file, message }: Diagnostic): string {
  return [rule, file, message].join('\n');
}
