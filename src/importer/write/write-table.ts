import { escapeMarkdown } from '../../notice/markdown/escape-markdown.ts';
import type { Table } from '../block.ts';
import { gridOf } from '../table-grid.ts';

/**
 * A table in Markdown, its first row as the head: paragraphs of a cell on one line, the words of a
 * merged cell in its first place.
 */
export function writeTable(table: Table): string {
  const [head, ...rows] = gridOf(table).map(({ cells }) => cells.map(writeCell));
  if (!head) return '';
  return [head, head.map(() => '---'), ...rows].map(writeRow).join('\n');
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeCell(paragraphs: readonly string[]): string {
  const words = paragraphs.join(' ').replaceAll(/\s+/g, ' ').trim();
  // A bar parts cells wherever it stands.
  return escapeMarkdown(words).replaceAll('|', '\\|');
}
