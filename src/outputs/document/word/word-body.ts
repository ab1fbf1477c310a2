import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block } from '../blocks.ts';
import { characterWidth } from '../character-width.ts';
import { character, faceOfLevel, fontOf, row, styleIds } from './word-form.ts';
import { wordRuns } from './word-line.ts';
import { wordTable } from './word-table.ts';

/** What a Word file holds, for the blocks of a notice. */
export function wordBody(blocks: readonly Block[]): FileChild[] {
  return blocks.flatMap((block, index) => wordBlock(block, blocks[index + 1]?.kind));
}

function wordBlock(block: Block, next: Block['kind'] | undefined): FileChild[] {
  switch (block.kind) {
    case 'masthead':
      // A title keeps two rows away from a letterhead (7.3.1).
      return [
        linesParagraph(block.lines, { style: styleIds.masthead, spacing: { after: 2 * row } }),
      ];
    case 'title': {
      const spacing = { after: next === 'subtitle' ? 0 : row };
      return [linesParagraph(block.lines, { heading: HeadingLevel.TITLE, spacing })];
    }
    case 'subtitle':
      return [linesParagraph(block.lines, { style: styleIds.subtitle, spacing: { after: row } })];
    case 'signature':
      return signature(block.lines);
    case 'heading':
    case 'item-title':
    case 'follow-up-title':
      return [titleParagraph(block)];
    case 'paragraph': {
      // Who signs does not stand on a page without words.
      const keepNext = next === 'signature';
      return [new Paragraph({ style: styleIds.words, keepNext, children: wordRuns(block.line) })];
    }
    case 'table': {
      const table = wordTable(block.rows);
      // Word makes one table of two that nothing parts, and asks for a paragraph at the end.
      return next === undefined || next === 'table' ? [table, new Paragraph('')] : [table];
    }
  }
}

function linesParagraph(
  lines: readonly string[],
  options: ConstructorParameters<typeof Paragraph>[0] & object,
): Paragraph {
  const children = lines.map(
    (text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }),
  );
  return new Paragraph({ ...options, children });
}

/**
 * A heading, of a real heading style; or a title and the rest of its sentence, which are a paragraph
 * of running words, since a style holds for a whole paragraph.
 */
function titleParagraph(
  block: Extract<Block, { kind: 'heading' | 'item-title' | 'follow-up-title' }>,
): Paragraph {
  const rest = 'runsOn' in block ? block.runsOn : null;
  if (!rest) {
    return new Paragraph({ style: headingStyle(block.level), children: wordRuns(block.line) });
  }
  const title = new TextRun({ text: block.line.text, font: fontOf(faceOfLevel(block.level)) });
  return new Paragraph({ style: styleIds.words, children: [title, ...wordRuns(rest)] });
}

/** Heading 1 for 一、 (level 2), and so on; the styles end with Heading 6. */
function headingStyle(level: number): string {
  return `Heading${Math.min(Math.max(level - 1, 1), 6)}`;
}

/**
 * 7.3.5.2, without a seal: the name two characters in, the date below it two further on its left; a
 * date alone four in.
 */
function signature(lines: readonly string[]): Paragraph[] {
  const last = lines.length - 1;
  const indents = lines.map((_, index) => (index > 0 && index === last ? 2 : 0));
  const widths = lines.map((line, index) => characterWidth(line) + (indents[index] ?? 0));
  const left = 28 - Math.max(...widths) - (lines.length === 1 ? 4 : 2);
  return lines.map(
    (text, index) =>
      new Paragraph({
        style: styleIds.signature,
        keepNext: index < last,
        spacing: { before: index === 0 ? row : 0 },
        indent: { left: Math.round(Math.max(left + (indents[index] ?? 0), 0) * character) },
        children: [new TextRun(text)],
      }),
  );
}
