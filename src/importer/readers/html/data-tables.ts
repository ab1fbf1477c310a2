import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { attribute, type Element, elementsIn } from './element.ts';

/** More cells than this in a row are no table that a person reads. */
const mostCells = 60;
/** A cell of so many paragraphs and more than half of a table's letters holds a page. */
const pageParagraphs = 8;

/**
 * The tables of a page that hold rows and columns. Others are there to lay out a page: those with a
 * table in them, of one cell a row, or with one cell that holds nearly everything.
 */
export function dataTablesOf(root: Element): ReadonlySet<Element> {
  const cells = new Map<Element, Element[]>();
  const nesting = new Set<Element>();
  const tables = new Map<Element, Element>();
  for (const element of elementsIn(root)) {
    const parent = element.parentNode;
    const around = parent && 'tagName' in parent ? tables.get(parent) : undefined;
    if (element.tagName === 'table') {
      if (around) nesting.add(around);
      cells.set(element, []);
      tables.set(element, element);
    } else if (around) {
      tables.set(element, around);
      if (/^t[dh]$/.test(element.tagName)) cells.get(around)?.push(element);
    }
  }
  const plain = [...cells].filter(
    ([table]) => !nesting.has(table) && !/^(?:presentation|none)$/.test(attribute(table, 'role')),
  );
  return new Set(plain.filter(([, ofTable]) => areData(ofTable)).map(([table]) => table));
}

function areData(cells: readonly Element[]): boolean {
  const rows = new Map<unknown, number>();
  let all = 0;
  let pages = 0;
  for (const cell of cells) {
    const { letters, paragraphs } = contentsOf(cell);
    if (letters > 0) rows.set(cell.parentNode, (rows.get(cell.parentNode) ?? 0) + 1);
    all += letters;
    if (paragraphs >= pageParagraphs) pages = Math.max(pages, letters);
  }
  const counts = [...rows.values()];
  const wide = counts.filter((count) => count > 1);
  const isWide = wide.length > 1 && wide.length * 2 >= counts.length;
  return isWide && pages * 2 <= all && wide.every((count) => count <= mostCells);
}

function contentsOf(cell: Element): { letters: number; paragraphs: number } {
  let letters = lettersIn(cell);
  let paragraphs = 0;
  for (const element of elementsIn(cell)) {
    if (/^(?:p|div|br|li|section|h[1-6])$/.test(element.tagName)) paragraphs += 1;
    if (!/^(?:script|style)$/.test(element.tagName)) letters += lettersIn(element);
  }
  return { letters, paragraphs };
}

function lettersIn({ childNodes }: Element): number {
  let letters = 0;
  for (const node of childNodes) {
    if ('value' in node) letters += withoutWhiteSpace(node.value).length;
  }
  return letters;
}
