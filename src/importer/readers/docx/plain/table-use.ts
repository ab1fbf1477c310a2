import type { Doubt } from '../../../doubt.ts';
import { placesOf } from '../findings.ts';
import type { Styles } from '../styles.ts';
import { child, childrenOf, descendants, settingOf, type XmlElement } from '../xml/element.ts';

/** The rows of a table with their cells; those of tables within its cells are not among them. */
export function rowsOf(table: XmlElement): { row: XmlElement; cells: XmlElement[] }[] {
  return within(table, 'w:tr').map((row) => ({ row, cells: within(row, 'w:tc') }));
}

/** Elements of this name that stand in others, such as content controls, but not in each other. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string' || node.name === 'w:tbl' || node.name === 'w:p') return [];
    return node.name === name ? [node] : within(node, name);
  });
}

/**
 * True if a table only places what stands in it: it has one column, or one row without lines
 * around its cells.
 */
export function isLayout(table: XmlElement, styles: Styles): boolean {
  const rows = rowsOf(table);
  if (rows.every(({ cells }) => cells.length <= 1)) return true;
  return rows.length === 1 && !hasBorders(table, styles);
}

function hasBorders(table: XmlElement, styles: Styles): boolean {
  const properties = child(table, 'w:tblPr');
  const own = child(properties, 'w:tblBorders');
  const styled = styles
    .chain(settingOf(properties, 'w:tblStyle'))
    .map((style) => child(child(style, 'w:tblPr'), 'w:tblBorders'));
  if ([own, ...styled].some(draws)) return true;
  for (const one of descendants(table)) if (one.name === 'w:tcBorders' && draws(one)) return true;
  return false;
}

function draws(borders: XmlElement | undefined): boolean {
  return ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:insideH', 'w:insideV'].some((side) =>
    childrenOf(borders, side).some(
      ({ attributes }) => !['none', 'nil', undefined].includes(attributes.get('w:val')),
    ),
  );
}

/** The doubt about tables within cells of tables. */
export function nestedTableDoubt(lines: readonly number[]): Doubt {
  return {
    rule: 'import-nested-table',
    severity: 'warning',
    line: lines[0] ?? null,
    message: `表格的格子里应是文字；${placesOf(lines)}起的格子里还有表格，已把其中的文字按顺序放在格子里`,
    advice: '对照原文核对这几格里文字的先后；看不明白的，在 Word 里拆成单独的表格后重新导入。',
  };
}
