import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { type Block, tableBlock } from '../../block.ts';
import { spreadRows } from '../spread-rows.ts';
import type { MammothNode } from './read-with-mammoth.ts';

/** The blocks of a document that mammoth has read, those without words left out. */
export function blocksOf(document: MammothNode): Block[] {
  return childrenOf(document).flatMap((node) => {
    const block = node.type === 'table' ? tableOf(node) : paragraphOf(node);
    return block.text === '' ? [] : [block];
  });
}

/** The words of a document that stand in its file as text, without white space. */
export function statedWords(document: MammothNode): string {
  const words: string[] = [];
  const walk = (node: MammothNode): void => {
    if (node.type === 'run' && node.font === 'added') return;
    if (node.value !== undefined) words.push(node.value);
    for (const one of childrenOf(node)) walk(one);
  };
  walk(document);
  return withoutWhiteSpace(words.join(''));
}

function childrenOf({ children = [] }: MammothNode): readonly MammothNode[] {
  return children;
}

/** Line and level, as the indent of a plain paragraph bears them. */
function placeOf({ indent }: MammothNode): { line: number; level: number } {
  return { line: Number(indent?.start ?? 1), level: Number(indent?.end ?? 0) };
}

function paragraphOf(paragraph: MammothNode): Block {
  const runs = childrenOf(paragraph).map((run) => ({
    text: childrenOf(run)
      .map(({ value = '' }) => value)
      .join(''),
    bold: run.isBold === true,
  }));
  const whole = runs.map(({ text }) => text).join('');
  const regular = runs.findIndex(({ text, bold }) => !bold && text.trim() !== '');
  const head = runs.slice(0, regular < 0 ? runs.length : regular);
  const bold = head
    .map((run) => run.text)
    .join('')
    .trim().length;
  const isBold = head.some((run) => run.bold && run.text.trim() !== '');
  const { line, level } = placeOf(paragraph);
  return {
    text: whole.trim(),
    line,
    ...(isBold ? { bold } : {}),
    ...(level > 0 ? { level } : {}),
  };
}

function tableOf(table: MammothNode): Block {
  let line = 1;
  const rows = childrenOf(table).map((row) => {
    const first = childrenOf(childrenOf(row)[0] ?? { type: 'none' })[0];
    line = first ? placeOf(first).line : line;
    const cells = childrenOf(row).map((cell) => {
      const paragraphs = childrenOf(cell).map((one) => paragraphOf(one).text);
      const { colSpan: span = 1, rowSpan = 1 } = cell;
      return { paragraphs: paragraphs.filter((text) => text !== ''), span, rows: rowSpan };
    });
    return { cells, line };
  });
  return tableBlock(spreadRows(rows), rows[0]?.line ?? line);
}
