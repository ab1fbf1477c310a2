import { meantDirective } from './directive.ts';

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
