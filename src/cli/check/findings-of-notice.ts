import { join, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CheckedContent } from '../checked-content.ts';
import { noticeWithKey } from '../notice-with-key.ts';

/**
 * Of a checked folder what concerns one notice: its own files, and those that it needs (issuer.md,
 * tongbao.yml). Throws a Failure if there is no such notice; one that cannot be read has findings.
 */
export function findingsOfNotice(
  checked: CheckedContent,
  folder: string,
  key: string,
): Pick<CheckedContent, 'diagnostics' | 'excepted'> {
  const own = join(folder, key) + sep;
  const isOwn = ({ file }: Diagnostic) => `${file}${sep}`.startsWith(own);
  const isUnreadable = /^[^/.]+\/[^/]+$/.test(key) && checked.diagnostics.some(isOwn);
  if (!isUnreadable) noticeWithKey(checked.content, key);
  const issuer = join(folder, key.split('/')[0] ?? '');
  const needed = [issuer, join(issuer, 'issuer.md')];
  const concerns = (found: Diagnostic) =>
    isOwn(found) || needed.includes(found.file) || found.rule === 'check-settings';
  return {
    diagnostics: checked.diagnostics.filter(concerns),
    excepted: checked.excepted.filter(concerns),
  };
}
