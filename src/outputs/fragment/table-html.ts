import type { Block } from '../document/blocks.ts';
import type { Line } from '../document/runs.ts';
import type { Channel } from './channel.ts';
import { columnWidths } from './column-widths.ts';
import { lineHtml } from './words-html.ts';

/**
 * A table. What draws it stands as attributes, too, since some editors keep only those; and its head
 * is rows among the others, since KindEditor knows no <thead>. Where the screen may be narrower than
 * its columns need, it stands in a box of its own that scrolls.
 */
export function tableHtml(
  { rows, head }: Extract<Block, { kind: 'table' }>,
  channel: Channel,
): string {
  const { size, room } = channel.table;
  const widths = columnWidths(rows, size);
  const needed = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.round((width / needed) * 100));
  const style = needed > room ? ` style="min-width:${needed}px"` : '';
  const cells = rows.map((row, index) => rowHtml(row, index < head ? 'th' : 'td', shares, channel));
  const table =
    `<table border="1" cellspacing="0" cellpadding="6" width="100%"${style}>` +
    `<tbody>${cells.join('')}</tbody></table>`;
  return needed > room ? `<section>${table}</section>` : table;
}

function rowHtml(
  row: readonly Line[],
  tag: 'th' | 'td',
  shares: readonly number[],
  { keepsLinks }: Channel,
): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const cells = row.map((cell, column) => {
    const share = shares[column] ?? 0;
    return `<${tag}${scope} style="width:${share}%">${lineHtml(cell, keepsLinks)}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
