import { Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { describe, expect, it } from 'vitest';
import { p, rawWordFile, wordFile } from '../../../../tests/support/word-files.ts';
import { doubtsOf, readWord, removalsOf, textsOf } from './testing.ts';

const cell = (text: string, options: object = {}) =>
  new TableCell({ children: text.split('|').map((line) => new Paragraph(line)), ...options });

describe('tables', () => {
  it('give rows that all cover the same columns', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType;
    const table = new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: [cell('序号'), cell('问题'), cell('情况', { columnSpan: 2 })],
        }),
        new TableRow({
          children: [
            cell('1', { verticalMerge: RESTART }),
            cell('排队|时间长'),
            cell('甲'),
            cell('乙'),
          ],
        }),
        new TableRow({
          children: [cell('', { verticalMerge: CONTINUE }), cell('收费'), cell('丙'), cell('')],
        }),
      ],
    });
    const read = await readWord(await wordFile(['题', table, '末']));
    const [, block] = read.blocks;
    expect(block?.text).toBe('序号\n问题\n情况\n1\n排队\n时间长\n甲\n乙\n收费\n丙');
    expect(block?.line).toBe(2);
    expect(block?.table?.map(({ line }) => line)).toEqual([2, 5, 10]);
    expect(block?.table?.map(({ cells }) => cells)).toEqual([
      [
        { paragraphs: ['序号'], span: 1, continues: false },
        { paragraphs: ['问题'], span: 1, continues: false },
        { paragraphs: ['情况'], span: 2, continues: false },
      ],
      [
        { paragraphs: ['1'], span: 1, continues: false },
        { paragraphs: ['排队', '时间长'], span: 1, continues: false },
        { paragraphs: ['甲'], span: 1, continues: false },
        { paragraphs: ['乙'], span: 1, continues: false },
      ],
      [
        { paragraphs: [], span: 1, continues: true },
        { paragraphs: ['收费'], span: 1, continues: false },
        { paragraphs: ['丙'], span: 1, continues: false },
        { paragraphs: [], span: 1, continues: false },
      ],
    ]);
  });

  const tc = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const tr = (content: string, properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`;
  const shapes = ({ blocks }: Awaited<ReturnType<typeof readWord>>) =>
    blocks[0]?.table?.map(({ cells }) =>
      cells.map(({ span, continues }) => (continues ? -span : span)),
    );

  it('have gaps before and after rows, and short rows, filled up', async () => {
    const table = `<w:tbl>${tr(tc(p('甲')) + tc(p('乙')) + tc(p('丙')))}${tr(tc(p('丁')), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')}${tr(tc(p('戊')))}</w:tbl>`;
    expect(shapes(await readWord(await rawWordFile(table)))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 2],
    ]);
  });

  it('take a cell that continues nothing as a cell, and tell words under a merged one', async () => {
    const goesOn = '<w:vMerge/>';
    const table = `<w:tbl>${tr(tc(p('甲')) + tc(p('乙'), '<w:vMerge w:val="restart"/>'))}${tr(tc(p('丙'), goesOn) + tc(p('丁'), goesOn))}${tr(tc(p('戊'), goesOn) + tc(p(''), goesOn))}</w:tbl>`;
    const read = await readWord(await rawWordFile(table));
    expect(shapes(read)).toEqual([
      [1, 1],
      [1, -1],
      [-1, -1],
    ]);
    expect(textsOf(read)).toEqual(['甲\n乙\n丙']);
    expect(removalsOf(read)).toEqual([
      '合并的单元格里看不见的文字：丁',
      '合并的单元格里看不见的文字：戊',
    ]);
  });

  it('within cells give their words in place, with a doubt', async () => {
    const inner = `<w:tbl>${tr(tc(p('内一')) + tc(p('内二')))}</w:tbl>`;
    const table = `<w:tbl>${tr(tc(p('外一') + inner + p('外二')) + tc(p('右')))}${tr(tc(p('下')) + tc(p('右下')))}</w:tbl>`;
    const read = await readWord(await rawWordFile(table));
    expect(read.blocks[0]?.table?.[0]?.cells[0]?.paragraphs).toEqual([
      '外一',
      '内一',
      '内二',
      '外二',
    ]);
    expect(doubtsOf(read)).toEqual(['import-nested-table:2']);
  });

  it('that only place what they hold are paragraphs', async () => {
    const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
    const inner = `<w:tbl>${borders}${tr(tc(p('甲')) + tc(p('乙')))}</w:tbl>`;
    const page = `<w:tbl>${borders}${tr(tc(p('标题') + p('正文。') + inner))}</w:tbl>`;
    const masthead = `<w:tbl>${tr(tc(p('示例市医院')) + tc(p('文件')))}</w:tbl>`;
    const read = await readWord(await rawWordFile(masthead + page));
    expect(textsOf(read)).toEqual(['示例市医院', '文件', '标题', '正文。', '甲\n乙']);
    expect(read.blocks.map(({ table }) => table !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
