import MarkdownIt, { type StateBlock, type Token } from 'markdown-it';
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
markdown.block.ruler.before('heading', 'directive', directive, { alt: ['paragraph'] });
markdown.renderer.rules['directive'] = () => '';
markdown.renderer.rules[mistypedDirective] = (tokens, index) =>
  `<p>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</p>\n`;

/**
 * Block rule: a line ::name[argument], by which a file says what stands at this place; or a line
 * that was meant as one, so that it is never taken for words.
 */
function directive(state: StateBlock, startLine: number, _endLine: number, silent: boolean) {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const text = state.src.slice(start, state.eMarks[startLine]);
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
      if (lineStart.test(escaped) || tableRule.test(escaped)) return `\\${escaped}`;
      if (!meantDirective(escaped)) return escaped;
      // Markdown escapes no full-width colon; a backslash before the bracket does as well.
      return escaped.startsWith(':') ? `\\${escaped}` : escaped.replace(/[[({]/, '\\$&');
    })
    .join('\n');
}

/** Words as the text of a heading, at whose end Markdown takes # for a mark, too. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text).replace(/(?<!\\)#$/, '\\#');
}
