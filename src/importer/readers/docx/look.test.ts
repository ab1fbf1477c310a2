import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { editPart, p, r, rawWordFile, wordFile } from '../../../../tests/support/word-files.ts';
import { readWord } from './testing.ts';

describe('bold letters', () => {
  it('are counted from the beginning of a paragraph', async () => {
    const bold = (text: string) => new TextRun({ text, bold: true });
    const read = await readWord(
      await wordFile([
        new Paragraph({ children: [bold('（一）全部')] }),
        new Paragraph({
          children: [bold('1.'), new TextRun(' '), bold('题目。'), new TextRun('正文')],
        }),
        new Paragraph({ children: [new TextRun('正文'), bold('加粗')] }),
      ]),
    );
    expect(read.blocks.map(({ bold: letters }) => letters)).toEqual([5, 6, undefined]);
  });

  it('come by styles, which undo each other', async () => {
    const style = (id: string, type: string, more = '') =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr><w:b/></w:rPr></w:style>`;
    const body =
      p(r('段落'), '<w:pStyle w:val="P"/>') +
      p(r('字符', '<w:rStyle w:val="C"/>')) +
      p(r('相消', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="P"/>') +
      p(r('取消', '<w:b w:val="0"/>'), '<w:pStyle w:val="P"/>');
    const file = editPart(await rawWordFile(body), 'word/styles.xml', (xml) =>
      xml.replace('</w:styles>', `${style('P', 'paragraph')}${style('C', 'character')}</w:styles>`),
    );
    const { blocks } = await readWord(file);
    expect(blocks.map(({ bold }) => bold)).toEqual([2, 2, undefined, undefined]);
  });
});

it('levels come by heading styles, outline levels and WPS’s names', async () => {
  const named = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles =
    named('a1', '标题 1') +
    named('a2', '标题') +
    named('a3', '自定', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    named('a4', '子', '<w:basedOn w:val="a3"/>');
  const styled = (id: string) => p(id, `<w:pStyle w:val="${id}"/>`);
  const body =
    ['a1', 'a2', 'a3', 'a4'].map(styled).join('') +
    p('直接', '<w:outlineLvl w:val="1"/>') +
    p('正文', '<w:pStyle w:val="a3"/><w:outlineLvl w:val="9"/>');
  const file = editPart(await rawWordFile(body), 'word/styles.xml', (xml) =>
    xml.replace('</w:styles>', `${styles}</w:styles>`),
  );
  const { blocks } = await readWord(file);
  expect(blocks.map(({ level }) => level)).toEqual([1, undefined, 3, 3, 2, undefined]);
  const heading = await readWord(
    await wordFile([new Paragraph({ text: '一、成效', heading: HeadingLevel.HEADING_2 })]),
  );
  expect(heading.blocks[0]?.level).toBe(2);
});
