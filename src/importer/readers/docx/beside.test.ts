import { FootnoteReferenceRun, ImageRun, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { p, r, rawWordFile, wordFile } from '../../../../tests/support/word-files.ts';
import { doubtsOf, readWord, textsOf } from './testing.ts';

const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);
const seal = () =>
  new ImageRun({ type: 'png', data: png, transformation: { width: 9, height: 9 } });

describe('what stands beside the text', () => {
  it('footnotes follow their paragraph with the printed mark', async () => {
    const file = await wordFile(
      [
        new Paragraph({
          children: [
            new TextRun('门诊量增长'),
            new FootnoteReferenceRun(1),
            new TextRun('，满意度提高'),
            new FootnoteReferenceRun(2),
            new TextRun('。'),
          ],
        }),
        new Paragraph('下一段。'),
      ],
      {
        footnotes: {
          1: { children: [new Paragraph('与上年同期相比。')] },
          2: { children: [new Paragraph('第三方调查。'), new Paragraph('共两次。')] },
        },
      },
    );
    const read = await readWord(file);
    expect(read.blocks).toEqual([
      { text: '门诊量增长¹，满意度提高²。', line: 1 },
      { text: '¹与上年同期相比。', line: 1 },
      { text: '²第三方调查。', line: 1 },
      { text: '共两次。', line: 1 },
      { text: '下一段。', line: 2 },
    ]);
    expect(doubtsOf(read)).toEqual(['import-footnote:1']);
  });

  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const choice = (text: string) =>
    `<mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp xmlns:wps="urn:wps"><wps:txbx>${box(text)}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>`;
  const fallback = (text: string) =>
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  const anchored = (content: string) =>
    p(`<w:r><mc:AlternateContent>${content}</mc:AlternateContent></w:r>${r('正文。')}`);

  it.each([
    ['as Word writes them', choice('框内') + fallback('框内')],
    ['as WPS writes them', choice('框内')],
    ['as old programs write them', `<mc:Choice Requires="x"/>${fallback('框内')}`],
  ])('text boxes follow their paragraph, once: %s', async (_, content) => {
    const read = await readWord(await rawWordFile(anchored(content) + p('末段。')));
    expect(read.blocks).toEqual([
      { text: '正文。', line: 1 },
      { text: '框内', line: 2 },
      { text: '末段。', line: 3 },
    ]);
    expect(doubtsOf(read)).toEqual(['import-text-box:1']);
  });

  it('word art of old programs is read', async () => {
    const art =
      '<w:r><w:pict><v:shape><v:textpath string="示例市医院文件"/></v:shape></w:pict></w:r>';
    const read = await readWord(await rawWordFile(p(art) + p('正文。')));
    expect(textsOf(read)).toEqual(['示例市医院文件', '正文。']);
  });

  it('pictures are kept, each once', async () => {
    const read = await readWord(
      await wordFile([
        '开头。',
        new Paragraph({ children: [seal()] }),
        new Paragraph({ children: [seal()] }),
      ]),
    );
    expect(read.pictures).toEqual([{ name: 'image1.png', bytes: png, line: 2 }]);
    expect(doubtsOf(read)).toEqual(['import-picture:2']);
    expect(read.doubts[0]?.message).toContain('第 2、3 段');
  });

  it('what cannot be read is told', async () => {
    const graphic = (uri: string) =>
      `<w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const read = await readWord(
      await rawWordFile(
        `${p('正文。')}${p(graphic('chart'))}${p(graphic('diagram'))}<w:altChunk r:id="x"/>`,
      ),
    );
    expect(doubtsOf(read)).toEqual([2, 3, 3].map((line) => `import-unread-object:${line}`));
  });
});
