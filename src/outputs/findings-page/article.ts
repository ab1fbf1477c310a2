import type { Passage } from '../../notice/content/passage.ts';
import { escapeHtml } from '../escape-html.ts';
import { markedWords } from './marked-words.ts';
import type { NumberedFinding } from './numbered.ts';
import type { Piece, PrintedRow } from './printed-rows.ts';

/** Elements of what is no paragraph; a notice's own headings begin under that of the page. */
const elements: Readonly<Partial<Record<PrintedRow['kind'], string>>> = {
  title: 'h2',
  'item-title': 'h5',
  'follow-up-title': 'h5',
};

/**
 * The words of the notice, each finding's note in front of the row that it is about, so that it can
 * float beside it.
 */
export function article(
  rows: readonly PrintedRow[],
  findings: readonly NumberedFinding[],
  noteOf: (finding: NumberedFinding) => string,
): string {
  const notes = Map.groupBy(findings, ({ at }) => at?.passage);
  const marked = Map.groupBy(
    findings.flatMap((finding) =>
      [...new Set([finding.at?.passage, finding.other?.passage])].map((passage) => ({
        passage,
        finding,
      })),
    ),
    ({ passage }) => passage,
  );
  const findingsOf = (passage: Passage) =>
    (marked.get(passage) ?? []).map(({ finding }) => finding);
  return rows
    .map((row, index) => {
      const beside = row.pieces.flatMap((piece) =>
        'passage' in piece ? (notes.get(piece.passage) ?? []) : [],
      );
      const column =
        row.column === undefined ? '' : `<p class="column" data-ui>${escapeHtml(row.column)}</p>\n`;
      const html = (piece: Piece) =>
        'label' in piece
          ? escapeHtml(piece.label)
          : markedWords(piece.passage, findingsOf(piece.passage));
      const aside =
        beside.length > 0
          ? `<div class="notes" data-ui>\n${beside.map(noteOf).join('')}</div>\n`
          : '';
      return `<div class="${beside.length > 0 ? 'row noted' : 'row'}" id="${rowId(index)}">\n${aside}<div class="words">\n${column}${printed(row, html)}</div>\n</div>\n`;
    })
    .join('');
}

/** The id of a row on the page. */
export function rowId(index: number): string {
  return `r${index + 1}`;
}

function printed(row: PrintedRow, html: (piece: Piece) => string): string {
  if (row.kind === 'table') return table(row.pieces, html);
  const element =
    row.kind === 'heading' ? (row.level === 2 ? 'h3' : 'h4') : (elements[row.kind] ?? 'p');
  return `<${element} class="${row.kind}">${row.pieces.map(html).join('')}</${element}>\n`;
}

function table(cells: readonly Piece[], html: (piece: Piece) => string): string {
  const rows = Map.groupBy(cells, (cell) =>
    'passage' in cell ? (cell.passage.cell?.row ?? 0) : 0,
  );
  const lines = [...rows].map(([row, inRow]) => {
    const [open, close] = row === 0 ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
    return `<tr>${inRow.map((cell) => `${open}${html(cell)}${close}`).join('')}</tr>\n`;
  });
  return `<div class="scrolls" role="region" aria-label="表格" tabindex="0"><table>\n${lines.join('')}</table></div>\n`;
}
