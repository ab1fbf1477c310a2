import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { noticesOf } from '../../notice/content/content.ts';
import type { CheckedContent } from '../checked-content.ts';
import { rewriteFile } from '../files/rewrite-file.ts';
import { formatMended } from './format-mended.ts';
import { mendNotice } from './mended-file.ts';

/**
 * Applies the fixes of a content folder until none is left, and returns the findings that were
 * mended and what the last check says. `check` reads and checks the folder. All files of a round are
 * worked out and proved before the first is written.
 */
export function fixContent(check: () => CheckedContent): {
  mended: Diagnostic[];
  checked: CheckedContent;
} {
  const mended: Diagnostic[] = [];
  // A finding that comes back after its fix is not fixed again.
  const tried = new Set<string>();
  for (;;) {
    const checked = check();
    const { content, diagnostics } = checked;
    const left = diagnostics.filter((one) => one.fix && !tried.has(nameOf(one)));
    const byFile = Map.groupBy(left, ({ file }) => file);
    try {
      const files = noticesOf(content).flatMap((notice) => mendNotice(notice, byFile));
      if (files.length === 0) return { mended, checked };
      for (const file of files) {
        rewriteFile(file);
        mended.push(...file.mended);
        for (const finding of file.mended) tried.add(nameOf(finding));
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const done = mended.length === 0 ? '没有改动任何文件' : `${formatMended(mended)}其余没有改动`;
      throw new Failure(`${done}：${error.message}`);
    }
  }
}

function nameOf({ rule, file, message }: Diagnostic): string {
  return [rule, file, message].join('\n');
}
