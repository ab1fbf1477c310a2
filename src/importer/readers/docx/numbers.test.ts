import { Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import {
  editPart,
  noticeNumbering,
  p,
  r,
  rawWordFile,
  wordFile,
} from '../../../../tests/support/word-files.ts';
import { doubtsOf, readWord, removalsOf, textsOf } from './testing.ts';

/** A file with this body and this content of its numbering part. */
async function numbered(body: string, numbering: string, styles = ''): Promise<Uint8Array> {
  const file = await rawWordFile(body, { numbering: noticeNumbering });
  const listed = editPart(file, 'word/numbering.xml', (xml) =>
    xml.replace(/(<w:numbering[^>]*>).*(?=<\/w:numbering>)/s, `$1${numbering}`),
  );
  if (styles === '') return listed;
  return editPart(listed, 'word/styles.xml', (xml) =>
    xml.replace('</w:styles>', `${styles}</w:styles>`),
  );
}

const lvl = (level: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, content: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numPr = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const n = (text: string, id: number, level = 0) => p(text, numPr(id, level));

describe('automatic numbers', () => {
  it('are printed as 一、（一）1.（1）, and begin anew below a higher number', async () => {
    const paragraph = (text: string, level: number) =>
      new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'notice', level } });
    const read = await readWord(
      await wordFile(
        [
          paragraph('组织', 0),
          paragraph('成效', 0),
          paragraph('政治方面', 1),
          paragraph('学习', 2),
          paragraph('计划', 3),
          paragraph('5亿元问题', 2),
          paragraph('作风方面', 1),
          paragraph('服务', 2),
        ],
        { numbering: noticeNumbering },
      ),
    );
    expect(textsOf(read)).toEqual([
      '一、组织',
      '二、成效',
      '（一）政治方面',
      '1.学习',
      '（1）计划',
      '2. 5亿元问题',
      '（二）作风方面',
      '1.服务',
    ]);
  });

  it('count on in a list of the same series, and start over where a list says so', async () => {
    const over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const own = `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    const body = [n('甲', 1), n('乙', 2), n('丙', 3), n('丁', 3), n('戊', 1), n('己', 4)].join('');
    const lists =
      abstract(0, lvl(0, 'decimal', '%1、')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, over) +
      num(4, 0, own);
    const read = await readWord(await numbered(body, lists));
    expect(textsOf(read)).toEqual(['1、甲', '2、乙', '1、丙', '2、丁', '3、戊', 'D)己']);
  });

  it('restart as their level says', async () => {
    const lists = abstract(
      0,
      lvl(0, 'chineseCounting', '%1、') +
        lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
        lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    );
    const body = [
      n('甲', 1),
      n('乙', 1, 1),
      n('丙', 1),
      n('丁', 1, 1),
      n('戊', 1, 2),
      n('己', 1, 2),
    ];
    const read = await readWord(await numbered(body.join(''), lists + num(1, 0)));
    expect(textsOf(read)).toEqual(['一、甲', '1.乙', '二、丙', '2.丁', '2.2.1 戊', '2.2.2 己']);
  });

  it('come by a paragraph’s style, its ancestors and the style of its level', async () => {
    const style = (id: string, content: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
    const styles =
      style('Part', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Theme', '<w:basedOn w:val="Part"/>') +
      style('Child', '<w:basedOn w:val="Theme"/>');
    const lists =
      abstract(
        0,
        lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="Part"/>') +
          lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="Theme"/>'),
      ) + num(1, 0);
    const styled = (text: string, id: string, more = '') =>
      p(text, `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      styled('甲', 'Part') +
      styled('乙', 'Theme') +
      styled('丙', 'Child') +
      styled('丁', 'Theme', none) +
      styled('戊', 'Part');
    const read = await readWord(await numbered(body, lists, styles));
    expect(textsOf(read)).toEqual(['一、甲', '（一）乙', '（二）丙', '丁', '二、戊']);
  });

  it('come through a numbering style', async () => {
    const style = `<w:style w:type="numbering" w:styleId="L"><w:pPr>${numPr(2)}</w:pPr></w:style>`;
    const lists =
      abstract(0, '<w:numStyleLink w:val="L"/>') +
      abstract(1, `<w:styleLink w:val="L"/>${lvl(0, 'decimalEnclosedCircleChinese', '%1')}`) +
      num(1, 0) +
      num(2, 1);
    const read = await readWord(await numbered(n('甲', 1) + n('乙', 2), lists, style));
    expect(textsOf(read)).toEqual(['①甲', '②乙']);
  });

  it('stand in cells that hold nothing else, and do not count what was deleted or hidden', async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const row = (content: string) =>
      `<w:tr>${cell(p('<w:r/>', numPr(1)))}${cell(p(content))}</w:tr>`;
    const deleted = `<w:rPr><w:del w:id="1"/></w:rPr>`;
    const body =
      `<w:tbl>${row('甲')}${row('乙')}</w:tbl>` +
      p(`<w:del w:id="2">${r('删')}</w:del>`, numPr(1) + deleted) +
      p(r('藏', '<w:vanish/>'), `${numPr(1)}<w:rPr><w:vanish/></w:rPr>`) +
      n('丙', 1);
    const read = await readWord(
      await numbered(body, abstract(0, lvl(0, 'decimal', '%1')) + num(1, 0)),
    );
    expect(textsOf(read)).toEqual(['1\n甲\n2\n乙', '3 丙']);
  });

  it('bullets are left out and told once', async () => {
    const lists = abstract(0, lvl(0, 'bullet', '\uf06c')) + num(1, 0);
    const read = await readWord(await numbered(n('甲', 1) + n('乙', 1), lists));
    expect(textsOf(read)).toEqual(['甲', '乙']);
    expect(removalsOf(read)).toEqual(['项目符号 2 个：']);
  });

  it('of an unknown format are digits, with a doubt', async () => {
    const lists = abstract(0, lvl(0, 'hebrew1', '%1.')) + num(1, 0);
    const read = await readWord(await numbered(p('题') + n('甲', 1) + n('乙', 1), lists));
    expect(textsOf(read)).toEqual(['题', '1.甲', '2.乙']);
    expect(doubtsOf(read)).toEqual(['import-number-format:2']);
  });

  it('of WPS’s own formats keep their zeros', async () => {
    const format =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1、"/></w:lvl>`;
    const read = await readWord(await numbered(n('甲', 1), abstract(0, level) + num(1, 0)));
    expect(textsOf(read)).toEqual(['001、甲']);
  });
});
