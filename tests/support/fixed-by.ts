import { checkNotice } from '../../src/checker/check.ts';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { type FilesByPath, inNoticeFolder, noticeFromFiles } from './notice-from-files.ts';
import { conditions } from './rule-input.ts';

/**
 * The files of a notice's folder after the fixes of one rule, round by round until it has none
 * left. Throws if they are no notice any more.
 */
export function fixedBy(rule: string, files: FilesByPath): FilesByPath {
  const { diagnostics } = checkNotice(noticeFromFiles(files), conditions);
  const fixable = diagnostics.filter((found) => found.rule === rule && found.fix);
  if (fixable.length === 0) return files;
  const inFolder = inNoticeFolder(files);
  const fixed = Object.keys(files).map((path) => {
    const ofFile = fixable.filter(({ file }) => file === `content/shili/2025/${path}`);
    const text = inFolder[`shili/2025/${path}`] ?? '';
    return [
      path,
      applyFixes(
        text,
        ofFile.flatMap(({ fix }) => fix ?? []),
      ).text,
    ] as const;
  });
  return fixedBy(rule, Object.fromEntries(fixed));
}
