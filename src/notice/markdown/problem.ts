import type { Paragraph } from './markdown.ts';
import { columnRole } from './table-columns.ts';

/** A line that begins with what it is, as 存在问题：…… does; 问题整改情况：…… is another. */
const problemLine = /^(?:(?:存在|主要|具体|突出|反馈|巡察)的?){0,2}问题(?:描述|表现)?[:：]/;

/** True if a paragraph of an item says what the problem is, by its label or its column. */
export function statesProblem({ text, column }: Pick<Paragraph, 'text' | 'column'>): boolean {
  return column === undefined ? problemLine.test(text) : columnRole(column) === 'problem';
}
