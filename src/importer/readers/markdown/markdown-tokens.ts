import MarkdownIt, { type Token } from 'markdown-it';
import { table } from '../../../notice/markdown/markdown-syntax.ts';
import { allowChineseEmphasis } from './chinese-emphasis.ts';

/** Deeper quotes and lists than this are not read. */
const deepest = 100;

/**
 * Markdown as others write it. What would take words away is off: paragraphs indented by spaces are
 * no code, definitions of links stay as they are, and wide rows of a table keep their cells.
 */
const markdown = new MarkdownIt('commonmark', { html: true, maxNesting: deepest })
  .enable(['table', 'strikethrough'])
  .disable(['code', 'reference', 'text_join']);
markdown.block.ruler.at('table', table, { alt: ['paragraph'] });
allowChineseEmphasis(markdown.inline);

/** Takes a Markdown text apart. Null if it is nested too deeply. */
export function markdownTokens(text: string): Token[] | null {
  const tokens = markdown.parse(text, {});
  return tokens.some(({ level }) => level >= deepest - 1) ? null : tokens;
}
