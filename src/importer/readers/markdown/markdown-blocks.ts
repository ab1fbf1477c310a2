import type { Token } from 'markdown-it';
import { type Block, type TableCell, tableBlock } from '../../block.ts';
import type { WrittenLine } from '../markup/line-writer.ts';
import type { Findings } from './findings.ts';
import { htmlBlocks } from './html-words.ts';
import { inlineLines } from './inline-words.ts';

/** The blocks of a Markdown text whose body begins on this line of the file. */
export function markdownBlocks(
  tokens: readonly Token[],
  firstLine: number,
  findings: Findings,
): Block[] {
  const { marks } = findings;
  const blocks: Block[] = [];
  let line = firstLine;
  let level: number | null = null;
  /** Number of the list entry whose first words are still to come. */
  let number = '';
  let rows: OpenRow[] | null = null;
  const add = (written: WrittenLine) => {
    const text = number + written.text;
    const bold = written.bold > 0 ? number.length + written.bold : 0;
    number = '';
    blocks.push({
      text,
      line: written.line,
      ...(bold > 0 && { bold }),
      ...(level !== null && { level }),
    });
  };
  /** A number without words after it is a line of its own. */
  const printNumber = () => {
    if (number !== '') blocks.push({ text: number.trim(), line });
    number = '';
  };
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    switch (token.type) {
      case 'heading_open':
        marks.add('heading');
        level = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        level = null;
        break;
      case 'list_item_open':
        if (token.info === '') marks.add('bullet');
        printNumber();
        number = token.info === '' ? '' : `${token.info}${token.markup} `;
        break;
      case 'list_item_close':
        printNumber();
        break;
      case 'blockquote_open':
        marks.add('quote');
        break;
      case 'hr':
        marks.add('rule');
        break;
      case 'table_open':
        marks.add('table');
        printNumber();
        rows = [];
        break;
      case 'tr_open':
        rows?.push({ cells: [], line });
        break;
      case 'table_close':
        addTable(blocks, rows ?? []);
        rows = null;
        break;
      case 'inline': {
        const written = inlineLines(token, line, findings);
        const row = rows?.at(-1);
        if (row) row.cells.push(cellOf(written));
        else for (const one of written) add(one);
        break;
      }
      case 'fence':
        marks.add('code');
        if (token.info.trim() !== '') {
          findings.removed.push({ text: token.info.trim(), line, reason: '代码的种类' });
        }
        for (const [index, text] of token.content.split('\n').entries()) {
          if (text.trim() !== '') add(plainLine(text.trim(), line + 1 + index));
        }
        break;
      case 'html_block':
        marks.add('html');
        printNumber();
        for (const block of htmlBlocks(token.content, line, findings)) blocks.push(block);
        break;
    }
  }
  return blocks;
}

/** A row of a table whose cells are being read. */
interface OpenRow {
  cells: TableCell[];
  line: number;
}

function cellOf(written: readonly WrittenLine[]): TableCell {
  return { paragraphs: written.map(({ text }) => text), span: 1, continues: false };
}

function addTable(blocks: Block[], rows: readonly OpenRow[]): void {
  const block = tableBlock(rows, rows[0]?.line ?? 1);
  if (block.text !== '') blocks.push(block);
}

function plainLine(text: string, line: number): WrittenLine {
  return { text, line, bold: 0, linked: 0, struck: false };
}
