import { withoutWhiteSpace } from '../text/words.ts';
/** What a column of an item table holds, by the words over it. */
export type ColumnRole =
  | 'number'
  | 'theme'
  | 'problem'
  | 'measures'
  | 'responsibility'
  | 'time'
  | 'state'
  | 'other';

/** A longer text over a column is no name of it. */
const longestName = 24;

/** Names of columns as offices print them; the first match counts. */
const roles: readonly (readonly [RegExp, ColumnRole])[] = [
  [/[数率]$|数量|总数|合计/, 'other'],
  [/序号|编号|^号$|^№$|^no\.?$/i, 'number'],
  [/完成(?:情况|状态|与否|进度)|整改(?:状态|进度)|是否|销号|办结|^(?:状态|进度)$/, 'state'],
  [/时限|期限|时间|日期/, 'time'],
  [/责任|牵头|负责|分管|配合|主管|承办|协办|督办|单位|部门|科室|领导/, 'responsibility'],
  [/措施|进展|成效|做法|(?:整改|落实|推进|办理)(?:情况|结果|成果)|整改$/, 'measures'],
  [/类别|类型|分类|方面|领域|专题|主题|部分|板块|维度/, 'theme'],
  [/问题|意见|(?:整改|反馈)(?:事项|任务|内容)|表现|任务清单|^(?:事项|任务|内容)$/, 'problem'],
];

/** What the column under this name holds. */
export function columnRole(name: string): ColumnRole {
  const words = withoutWhiteSpace(name);
  if (words.length > longestName) return 'other';
  return roles.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** What the name of a column says of the words under it, as a labelled line says it; else ''. */
export function columnField(name: string): string {
  const role = columnRole(name);
  if (role === 'state') return '完成情况：';
  return role === 'time' ? '完成时限：' : '';
}

/**
 * The names of a table's columns: the lowest words over each, with those above them where two
 * columns would else have one name. None is '', and no two are alike.
 */
export function columnNames(head: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...head.map((row) => row.length));
  const names: string[] = [];
  let above = '';
  for (let column = 0; column < columns; column += 1) {
    const words = head.map((row) => withoutWhiteSpace(row[column] ?? ''));
    if (words[0]) above = words[0];
    const lowest = words.findLast((name) => name !== '') ?? `第${column + 1}列`;
    const candidates = [lowest, above + lowest, `${above}${lowest}${column + 1}`];
    names.push(candidates.find((name) => !names.includes(name)) ?? String(column));
  }
  return names;
}

/** True if columns with these names make a table of items: problems, and what became of them. */
export function isItemHead(names: readonly string[]): boolean {
  const found = new Set(names.map(columnRole));
  const results = ['measures', 'responsibility', 'time', 'state'] as const;
  return found.has('problem') && results.some((role) => found.has(role));
}
