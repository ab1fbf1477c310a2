import type { Doubt } from '../../doubt.ts';
import type { TextLine } from './text-lines.ts';

/** More pages than this are not named one by one. */
const mostNamed = 20;

/**
 * Doubts the order of the words on pages where pieces stand side by side, as in tables and columns:
 * they are read in the order of the file, and what belongs to which cell is not known.
 */
export function columnDoubts(lines: readonly TextLine[]): Doubt[] {
  const pages = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above?.page === line.page && line.y > above.y - line.size / 2) pages.add(line.page);
  }
  const [first] = pages;
  if (first === undefined) return [];
  const named = [...pages].slice(0, mostNamed).join('、') + (pages.size > mostNamed ? ' 等' : '');
  return [
    {
      rule: 'import-pdf-columns',
      severity: 'warning',
      line: first,
      message: `第 ${named} 页有并排的文字，像是表格或分栏；PDF 不写明哪个字在哪一格，已按文件里的先后排成段落`,
      advice: '核对这些页的文字先后和分段；有原来的 Word 文件的，请导入 Word 文件。',
    },
  ];
}
