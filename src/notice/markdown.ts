import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it';
import { meantDirective } from './directive.ts';

/** A paragraph (or table cell) in plain words, and the line of the file it begins on. */
export interface Paragraph {
  text: string;
  line: number;
}

/** A run of Markdown as HTML and as words. */
export interface Words {
  html: string;
  paragraphs: Paragraph[];
}

/** A block of a content file's body, in order. */
export type Block =
  | ({ kind: 'words'; line: number } & Words)
  | { kind: 'heading'; level: number; text: string; html: string; line: number }
  | { kind: 'directive'; name: string; argument: string; line: number }
  | { kind: 'mistyped-directive'; text: string; line: number };

const mistypedDirective = 'mistyped_directive';
const directivePattern = /^::([^[\]]*?)\[(.*)\]\s*$/;

/**
 * The Markdown of content files. Only what leaves every character in place is switched on:
 * headings, emphasis, links, tables, line breaks and backslash escapes. Lists, quotes and code are
 * not, because their marks (1. - > `) are words of a notice; HTML is never taken.
 */
const markdown = new MarkdownIt('zero', { html: false, breaks: true }).enable([
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
markdown.renderer.rules['directive'] = () => '';
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
function table(state: StateBlock, startLine: number, endLine: number, silent: boolean) {
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

/** Takes the body of a content file apart. `firstLine` is the line of the file it begins on. */
export function parseBody(body: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  const tokens = markdown.parse(body, {});
  let run: Token[] = [];
  const closeRun = () => {
    const first = run[0];
    if (first) {
      const line = lineOf(first, firstLine);
      blocks.push({ kind: 'words', line, ...wordsOf(run, firstLine) });
    }
    run = [];
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const line = lineOf(token, firstLine);
    if (token.type === 'directive') {
      closeRun();
      blocks.push({
        kind: 'directive',
        name: token.info.trim(),
        argument: token.content.trim(),
        line,
      });
    } else if (token.type === mistypedDirective) {
      closeRun();
      blocks.push({ kind: 'mistyped-directive', text: token.content, line });
    } else if (token.type === 'heading_open') {
      closeRun();
      const inline = tokens[index + 1];
      blocks.push({
        kind: 'heading',
        level: Number(token.tag.slice(1)),
        text: inline ? textOf(inline) : '',
        html: inline
          ? markdown.renderer.renderInline(inline.children ?? [], markdown.options, {})
          : '',
        line,
      });
      index += 2;
    } else {
      run.push(token);
    }
  }
  closeRun();
  return blocks;
}

/** A whole text as HTML, its directives left out: an introduction, not a notice. */
export function renderMarkdown(body: string): string {
  return markdown.render(body);
}

function wordsOf(tokens: Token[], firstLine: number): Words {
  const paragraphs: Paragraph[] = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = lineOf(token, firstLine);
    if (token.type === 'inline') paragraphs.push({ text: textOf(token), line });
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), paragraphs };
}

function lineOf(token: Token, firstLine: number): number {
  return firstLine + (token.map?.[0] ?? 0);
}

function textOf(inline: Token): string {
  return (inline.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : content))
    .join('');
}

/** What Markdown may take for a mark inside a line; [ only where a link's ]( comes after it. */
const inlineMarks = /[\\*_[]/g;
/** What Markdown would take for a mark at the start of a line: # heading, | table, ::directive. */
const lineStart = /^(?:#{1,6}(?=\s|$)|\||::)/;
/** A line of dashes and bars under a line with a bar makes a table of both. */
const tableRule = /^(?=.*-)[|:\s-]+$/;

/** Words as Markdown that says exactly these words: marks are escaped, line by line. */
export function escapeMarkdown(text: string): string {
  const lastLink = text.lastIndexOf('](');
  return text
    .replaceAll(inlineMarks, (mark, offset: number) =>
      mark === '[' && offset > lastLink ? mark : `\\${mark}`,
    )
    .split('\n')
    .map((line) => {
      const escaped = line.trim();
      const isMark =
        lineStart.test(escaped) || tableRule.test(escaped) || meantDirective(escaped) !== null;
      return isMark ? `\\${escaped}` : escaped;
    })
    .join('\n');
}

/** Words as the text of a heading, at whose end Markdown takes # for a mark, too. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text).replace(/(?<!\\)#$/, '\\#');
}
