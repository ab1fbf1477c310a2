import type { Doubt } from '../../doubt.ts';
import { hasMergedCells } from '../../table-grid.ts';
import type { Entry } from '../entry.ts';

/** Tells of tables whose merged cells Markdown cannot show. */
export function mergedCellDoubts(entries: readonly Entry[]): Doubt[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'paragraph' || !entry.table || !hasMergedCells(entry.table)) return [];
    return [
      {
        rule: 'import-table-merged',
        severity: 'hint',
        line: entry.line,
        message: '这个表格有合并的单元格，内容文件里不能合并：字写在第一格，其余的格空着',
        advice: '看看网页上的表格是否还能读懂；读不懂的，在内容文件里把表格改成几段文字。',
      },
    ];
  });
}
