import { describe, expect, it } from 'vitest';
import { p, r, rawWordFile, wordFile } from '../../../../tests/support/word-files.ts';
import { doubtsOf, readWord, removalsOf, textsOf } from './testing.ts';

describe('the words of a Word file', () => {
  it('are its paragraphs, each with its place', async () => {
    const read = await readWord(
      await wordFile(['示例市医院', '', '  关于　整改的通报 ', 'ＡＢ１２ab12（）()']),
    );
    expect(read).toEqual({
      ok: true,
      form: 'docx',
      unit: 'paragraph',
      blocks: [
        { text: '示例市医院', line: 1 },
        { text: '关于　整改的通报', line: 3 },
        { text: 'ＡＢ１２ab12（）()', line: 4 },
      ],
      removed: [],
      doubts: [],
      pictures: [],
    });
  });

  it('are parted by line breaks and not by page breaks, tabs are spaces', async () => {
    const runs =
      '<w:r><w:t>中共示例市医院委员会</w:t><w:br/><w:t>关于整改的</w:t><w:tab/><w:t>通报</w:t></w:r>';
    const page =
      '<w:r><w:br w:type="page"/><w:t>电话0000</w:t><w:noBreakHyphen/><w:t>1234567</w:t></w:r>';
    const read = await readWord(await rawWordFile(p(runs) + p(page)));
    expect(read.blocks).toEqual([
      { text: '中共示例市医院委员会', line: 1 },
      { text: '关于整改的 通报', line: 1 },
      { text: '电话0000-1234567', line: 2 },
    ]);
  });

  it('keep symbols of other fonts, and tell those that cannot be read', async () => {
    const sym = (font: string, code: string) =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const body =
      p(`${r('已完成')}${sym('Wingdings', 'F0FC')}`) + p(`${r('未知')}${sym('Mystery', 'F041')}`);
    const read = await readWord(await rawWordFile(body));
    expect(textsOf(read)).toEqual(['已完成✓', '未知']);
    expect(doubtsOf(read)).toEqual(['import-symbol:2']);
  });

  it('are those within links, controls, smart tags, formulas and ruby', async () => {
    const body = p(
      [
        `<w:hyperlink w:anchor="a">${r('链接')}</w:hyperlink>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`,
        `<w:smartTag w:uri="u" w:element="e">${r('标记')}</w:smartTag>`,
        '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>',
        `<w:r><w:ruby><w:rubyPr/><w:rt>${r('nüè')}</w:rt><w:rubyBase>${r('疟')}</w:rubyBase></w:ruby></w:r>`,
        `<w:unheardOf>${r('未知')}</w:unheardOf>`,
      ].join(''),
    );
    const read = await readWord(await rawWordFile(body));
    expect(textsOf(read)).toEqual(['链接控件标记x=1疟未知']);
    expect(removalsOf(read)).toEqual(['拼音指南：nüè']);
  });
});
