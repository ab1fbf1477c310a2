import MarkdownIt, { type StateBlock, type StateInline } from 'markdown-it';
import { meantDirective } from './directive.ts';
import { renderAddresses } from './render-addresses.ts';

/** Type of the token of a line that was meant as a directive and is none. */
export const mistypedDirective = 'mistyped_directive';
const directivePattern = /^::([^[\]]*?)\[(.*)\]\s*$/;

/**
 * The Markdown of content files. Only what leaves every character in place is switched on:
 * headings, emphasis, links, tables, line breaks and backslash escapes. Lists, quotes and code are
 * not, because their marks (1. - > `) are words of a notice; HTML is never taken.
 */
export const markdown = new MarkdownIt('zero', { html: false, breaks: true }).enable([
  'heading',
  'table',
  'newline',
  'escape',
  'emphasis',
  'link',
]);
const markdownTable = blockRule('table');
const markdownHeading = blockRule('heading');
markdown.block.ruler.at('table', table, { alt: ['paragraph'] });
markdown.block.ruler.at('heading', heading, { alt: ['paragraph', 'blockquote'] });
// What ends a quote ends a table, too.
markdown.block.ruler.before('heading', 'directive', directive, {
  alt: ['paragraph', 'blockquote'],
});
markdown.inline.ruler.before('escape', 'backslash', backslash);
renderAddresses(markdown);
markdown.renderer.rules['directive'] = () => '';
// A table wider than the page scrolls in a box of its own, also with the keyboard.
markdown.renderer.rules['table_open'] = () =>
  '<div class="table" role="region" aria-label="表格" tabindex="0"><table>\n';
markdown.renderer.rules['table_close'] = () => '</table></div>\n';
markdown.renderer.rules[mistypedDirective] = (tokens, index) =>
  `<p>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</p>\n`;

/**
 * Block rule: a line ::name[argument], by which a file says what stands at this place; or a line
 * that was meant as one, so that it is never taken for words.
 */
function directive(state: StateBlock, startLine: number, _endLine: number, silent: boolean) {
  const text = lineAt(state, startLine);
  const match = directivePattern.exec(text);
  if (!match && !meantDirective(text)) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const token = state.push(match ? 'directive' : mistypedDirective, '', 0);
  token.map = [startLine, state.line];
  token.info = match?.[1] ?? '';
  token.content = match ? (match[2] ?? '') : text.trim();
  return true;
}

/** One of the block rules that Markdown comes with. */
function blockRule(name: string) {
  const { ruler } = new MarkdownIt('zero').block;
  ruler.enableOnly([name]);
  const [rule] = ruler.getRules('');
  if (!rule) throw new Error(`markdown-it has no block rule ${name}`);
  return rule;
}

/**
 * Block rule: a table as far as its rows have no more cells than its head. Markdown would leave the
 * words of such cells out; here the row stays words.
 */
export function table(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
  if (!markdownTable(state, startLine, endLine, true)) return false;
  if (silent) return true;
  const columns = cellsOf(lineAt(state, startLine)).length;
  let end = startLine + 2;
  while (end < endLine && !state.isEmpty(end)) {
    if (cellsOf(lineAt(state, end)).slice(columns).join('').trim() !== '') break;
    end += 1;
  }
  return markdownTable(state, startLine, end, false);
}

/** The cells of a line of a table, as Markdown tells them apart. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** Block rule: a heading that has words; a line of nothing but # stays words. */
function heading(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
  if (/^[#\s]*$/.test(lineAt(state, startLine))) return false;
  return markdownHeading(state, startLine, endLine, silent);
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/**
 * Inline rule: what a backslash means here besides what it does in Markdown. At the end of a line
 * it is a word, no mark; before a full-width colon at the start of a line it is a mark as before
 * any other colon, so that words that look like a directive can be written.
 */
function backslash(state: StateInline, silent: boolean) {
  const { src, pos } = state;
  if (src[pos] !== '\\') return false;
  const next = src[pos + 1];
  const isEscape = next === '：' && isLineStart(src, pos);
  if (next !== '\n' && !isEscape) return false;
  if (!silent) state.pending += isEscape ? '：' : '\\';
  state.pos += isEscape ? 2 : 1;
  return true;
}

function isLineStart(text: string, position: number): boolean {
  let at = position;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at === 0 || text[at - 1] === '\n';
}
