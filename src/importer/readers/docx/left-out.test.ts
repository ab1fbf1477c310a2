import { Bookmark, Document, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import {
  editPart,
  p,
  pack,
  r,
  rawWordFile,
  wordFile,
} from '../../../../tests/support/word-files.ts';
import { readWord, removalsOf, textsOf } from './testing.ts';

describe('what is no word of the notice', () => {
  it('heads, feet and page numbers are left out and told once', async () => {
    const header = (text: string) => new Header({ children: [new Paragraph(text)] });
    const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
    const file = await pack(
      new Document({
        sections: [
          {
            headers: { default: header('示例市医院文件'), first: header('示例市医院文件') },
            footers: { default: new Footer({ children: [new Paragraph({ children: [number] })] }) },
            children: [new Paragraph('正文。')],
          },
        ],
      }),
    );
    const read = await readWord(file);
    expect(textsOf(read)).toEqual(['正文。']);
    expect(removalsOf(read)).toEqual(['页眉：示例市医院文件', '页脚：— —']);
    expect(read.removed.every(({ line }) => line === null)).toBe(true);
  });

  it('page numbers in frames of the text are left out', async () => {
    const field = `<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`;
    const read = await readWord(
      await rawWordFile(p('正文。') + p(`${r('— ')}${field}${r(' —')}`, '<w:framePr/>')),
    );
    expect(textsOf(read)).toEqual(['正文。']);
    expect(removalsOf(read)).toEqual(['页码：— 3 —']);
  });

  it('bookmarks are told in one line, their words stay', async () => {
    const bookmark = (id: string, text: string) =>
      new Bookmark({ id, children: [new TextRun(text)] });
    const read = await readWord(
      await wordFile([
        new Paragraph({ children: [bookmark('OLE_LINK1', '一是'), bookmark('_GoBack', '改进。')] }),
      ]),
    );
    expect(textsOf(read)).toEqual(['一是改进。']);
    expect(removalsOf(read)).toEqual(['书签 2 个：OLE_LINK1、_GoBack']);
  });

  it('comments are left out with their words told', async () => {
    const file = await wordFile(
      [new Paragraph('开头。'), new Paragraph({ children: [new TextRun('正文。')] })],
      {
        comments: {
          children: [{ id: 0, author: '', date: new Date(0), children: [new Paragraph('请核对')] }],
        },
      },
    );
    const marked = editPart(file, 'word/document.xml', (xml) =>
      xml.replace(
        '正文。</w:t></w:r>',
        '正文。</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>',
      ),
    );
    const read = await readWord(marked);
    expect(textsOf(read)).toEqual(['开头。', '正文。']);
    expect(read.removed).toEqual([{ text: '请核对', line: 2, reason: '批注' }]);
  });

  it('hidden text is left out, also by a style, and its paragraph has no end', async () => {
    const styles = {
      characterStyles: [{ id: 'Hidden', name: 'Hidden', run: { vanish: true } }],
    };
    const body =
      p(`${r('可见')}${r('不可见', '<w:vanish/>')}${r('样式', '<w:rStyle w:val="Hidden"/>')}`) +
      p(`${r('仍然可见', '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>')}`) +
      p(r('全藏', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') +
      p('末段');
    const read = await readWord(await rawWordFile(body, { styles }));
    expect(textsOf(read)).toEqual(['可见', '仍然可见', '末段']);
    expect(removalsOf(read)).toEqual(['隐藏文字：不可见样式', '隐藏文字：全藏']);
  });
});
