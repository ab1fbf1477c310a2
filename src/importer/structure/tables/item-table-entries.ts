import { parseLabel } from '../../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Table } from '../../block.ts';
import { type Doubt, excerpt } from '../../doubt.ts';
import type { GridRow } from '../../table-grid.ts';
import type { Depth } from '../depth.ts';
import type { Entry, ItemEntry, ItemLabel, ItemParagraph } from '../entry.ts';
import type { ItemRow } from './item-rows.ts';
import type { ItemTable } from './item-table.ts';

/**
 * The rows of an item table as items, its themes as headings, its head as a table of its own: every
 * word in the order of rows and cells. Themes rank below `rank`.
 */
export function itemTableEntries(
  table: ItemTable,
  rows: readonly ItemRow[],
  depth: Depth,
  rank: number,
): { entries: Entry[]; doubts: Doubt[] } {
  const { above, head, names, number, problem } = table;
  const entries: Entry[] = [...above.map(noteOf), headOf(head)];
  const shared: GridRow[] = [];
  const themes = Math.min(number ?? problem, problem);
  let open: string[] = [];
  let item: ItemEntry | null = null;
  const enter = (column: number, words: string, line: number) => {
    const isRepeated = open[column + 1] === words;
    open = [...Array.from({ length: column + 1 }, (_, above) => open[above] ?? ''), words];
    entries.push(
      isRepeated
        ? { kind: 'paragraph', text: words, line, closing: true }
        : { kind: 'heading', level: depth.enter(rank + column + 1), text: words, line },
    );
  };
  for (const { kind, row } of rows) {
    const { cells, line } = row;
    if (kind === 'note') entries.push(noteOf(row));
    if (kind === 'head') entries.push(headOf([row]));
    if (kind === 'theme') enter(themes > 0 && !row.whole ? 0 : -1, joined(cells[0]), line);
    if (kind !== 'item' && kind !== 'more') continue;
    for (const [column, words] of cells.slice(0, themes).entries()) {
      if (words.length > 0) enter(column, joined(words), line);
    }
    if (kind === 'item') {
      item = itemOf(row, table);
      entries.push(item);
      if (row.continued.some((goesOn, column) => goesOn && column > problem)) shared.push(row);
    }
    const from = kind === 'item' ? problem + 1 : themes;
    const further = cells.flatMap((words, column): ItemParagraph[] => {
      const empty = kind === 'item' && words.length === 0 ? [''] : [];
      const texts = column < from ? [] : [...words, ...empty];
      return texts.map((text) => ({ text, line, column: names[column] ?? '' }));
    });
    for (const paragraph of further) item?.cells?.push(paragraph);
  }
  const [first] = shared;
  return { entries, doubts: first ? [sharedDoubt(first, shared.length, table)] : [] };
}

function itemOf({ cells, line }: GridRow, { number, problem }: ItemTable): ItemEntry {
  const between = number === null ? [] : cells.slice(number + 1, problem).flat();
  const [first = '', ...more] = cells[problem] ?? [];
  const typed = number === null && more.length === 0 ? parseLabel(first) : null;
  const label = typed?.words ? typed.label : labelOf(number === null ? '' : joined(cells[number]));
  return {
    kind: 'item',
    label,
    title: [...between, typed?.words ? typed.words : first].join(' '),
    rest: '',
    cells: more.map((text) => ({ text, line })),
    line,
  };
}

/** The words of a cell as a printed number, such as 1, 1. or （一）. */
function labelOf(words: string): ItemLabel {
  const printed = withoutWhiteSpace(words);
  const parsed = [parseLabel(printed), parseLabel(`${printed}、`)].find((one) => one?.words === '');
  return { printed, number: parsed?.label.number ?? null };
}

/** The row's words as a paragraph that is no item's. */
function noteOf({ cells, line }: GridRow): Entry {
  return { kind: 'paragraph', text: cells.flat().join(' '), line, closing: true };
}

function headOf(head: readonly GridRow[]): Entry {
  const table: Table = head.map(({ cells, line }) => ({
    cells: cells.map((paragraphs) => ({ paragraphs, span: 1, continues: false })),
    line,
  }));
  const text = head.flatMap(({ cells }) => cells.flat()).join('\n');
  return { kind: 'paragraph', text, line: head[0]?.line ?? 1, table, closing: true };
}

function joined(words: readonly string[] | undefined): string {
  return (words ?? []).join('');
}

function sharedDoubt({ cells, line }: GridRow, count: number, { problem }: ItemTable): Doubt {
  return {
    rule: 'import-shared-cell',
    severity: 'warning',
    line,
    message: `表格里有 ${count} 个事项与上面的事项合用一格（“${excerpt(joined(cells[problem]))}”等），那一格的字只写在第一个事项里`,
    advice: '核对原文；合用的完成时限、完成情况，下面的事项没有填。',
  };
}
