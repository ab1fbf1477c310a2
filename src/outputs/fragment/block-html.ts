import type { Block } from '../document/blocks.ts';
import type { Channel } from './channel.ts';
import { tableHtml } from './table-html.ts';
import { htmlOf, lineHtml } from './words-html.ts';

/** HTML knows no deeper heading. */
const deepest = 6;

/**
 * A block as HTML, with classes for the channel's styles. What stands in the middle or at the right
 * has an attribute that says so, since TinyMCE drops all styles of what is pasted.
 */
export function blockHtml(block: Block, channel: Channel): string {
  switch (block.kind) {
    case 'title':
      return `<h1 align="center">${htmlOf(block.lines.join('\n'))}</h1>`;
    case 'masthead':
    case 'subtitle':
      return framed(block.kind, 'center', block.lines);
    case 'signature':
      return framed(block.kind, 'right', block.lines);
    case 'heading':
      return heading(block.level, lineHtml(block.line, channel.keepsLinks));
    case 'item-title':
    case 'follow-up-title':
      return titleHtml(block, channel);
    case 'paragraph':
      return `<p>${lineHtml(block.line, channel.keepsLinks)}</p>`;
    case 'table':
      return tableHtml(block, channel);
  }
}

function framed(kind: string, align: string, lines: readonly string[]): string {
  return `<p class="${kind}" align="${align}">${htmlOf(lines.join('\n'))}</p>`;
}

function heading(level: number, html: string): string {
  const tag = `h${Math.min(level, deepest)}`;
  return `<${tag}>${html}</${tag}>`;
}

function titleHtml(
  { level, line, runsOn }: Extract<Block, { kind: 'item-title' | 'follow-up-title' }>,
  { keepsLinks }: Channel,
): string {
  const title = lineHtml(line, keepsLinks);
  if (!runsOn) return heading(level, title);
  return `<p class="runs-on"><strong>${title}</strong>${lineHtml(runsOn, keepsLinks)}</p>`;
}
