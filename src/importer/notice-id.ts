import { isId } from '../notice/schema/id.ts';
import type { Doubt } from './doubt.ts';

/**
 * The id of a notice that was given none: its source's file name where that is a valid id (it stays
 * the same when the file is imported again), else the first year that the text's facts name.
 */
export function noticeIdOf(
  fileName: string,
  days: readonly (string | undefined)[],
): { id: string; doubts: Doubt[] } {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const stem = base.replace(/\.[^.]*$/, '').toLowerCase();
  if (isId(stem)) return { id: stem, doubts: [] };
  const id = days.find((day) => day !== undefined)?.slice(0, 4) ?? 'notice';
  const doubt: Doubt = {
    rule: 'import-notice-id',
    severity: 'hint',
    line: null,
    message: `文件名“${base}”不能用作网址，通报的文件夹取名“${id}”`,
    advice: '要用别的名字，导入时加上 --notice，例如 --notice 2025-xuncha。',
  };
  return { id, doubts: [doubt] };
}
