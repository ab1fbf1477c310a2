import type { Token } from 'markdown-it';
import { textOf } from './inline-text.ts';
import { markdown, mistypedDirective } from './markdown-syntax.ts';
import { type MeasureLead, measureLeads } from './measure.ts';
import { setMeasures } from './set-measures.ts';

/** A paragraph (or table cell) in plain words, and the line of the file it begins on. */
export interface Paragraph {
  text: string;
  line: number;
  /** Its place in its table, from 0, if it is a cell. */
  cell?: { row: number; column: number };
  /** The column in which it stood, if its item was a row of a table. */
  column?: string;
}

/** A run of Markdown as HTML, its measures set apart, and as words. */
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

/** The name of a column before the words that stood in it, as HTML: no words of the notice. */
export function columnLabel(name: string): string {
  return `<p class="column-name" data-ui>${markdown.utils.escapeHtml(name)}</p>\n`;
}

/** A whole text as HTML, its directives left out: an introduction, not a notice. */
export function renderMarkdown(body: string): string {
  return markdown.render(body);
}

function wordsOf(tokens: Token[], firstLine: number): Words {
  const paragraphs: Paragraph[] = [];
  const inlines: Token[] = [];
  let line = firstLine;
  let cell: { row: number; column: number } | null = null;
  for (const token of tokens) {
    if (token.map) line = lineOf(token, firstLine);
    if (token.type === 'table_open') cell = { row: -1, column: -1 };
    if (token.type === 'table_close') cell = null;
    if (cell && token.type === 'tr_open') cell = { row: cell.row + 1, column: -1 };
    if (token.type !== 'inline') continue;
    if (cell) cell = { ...cell, column: cell.column + 1 };
    paragraphs.push({ text: textOf(token), line, ...(cell && { cell }) });
    inlines.push(token);
  }
  for (const [index, leads] of leadsOf(paragraphs).entries()) {
    const inline = inlines[index];
    if (inline) setMeasures(inline, leads);
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), paragraphs };
}

/** The measures of each paragraph; a cell's count on from no words but its own. */
function leadsOf(paragraphs: readonly Paragraph[]): MeasureLead[][] {
  const running = paragraphs.map(({ text, cell }) => (cell ? '' : text));
  return measureLeads(running).map((leads, index) => {
    const { text, cell } = paragraphs[index] ?? {};
    return (cell && text ? measureLeads([text])[0] : null) ?? leads;
  });
}

function lineOf(token: Token, firstLine: number): number {
  return firstLine + (token.map?.[0] ?? 0);
}
