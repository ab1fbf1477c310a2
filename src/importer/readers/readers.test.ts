import { describe, expect, it } from 'vitest';
import { readSource } from './registry.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading a source', () => {
  it('makes a block of each line that holds words', async () => {
    const read = await readSource(
      '通报.TXT',
      bytes('\ufeff\n　标题 \r\n\r\n  第一段。\t\n第二段。'),
    );
    expect(read).toEqual({
      ok: true,
      form: 'utf-8',
      unit: 'line',
      removed: [],
      doubts: [],
      pictures: [],
      blocks: [
        {
          text: '标题',
          line: 2,
          print: { indent: 1, width: 3, letters: 3, spaced: true, parted: true },
        },
        {
          text: '第一段。',
          line: 4,
          print: { indent: 1, width: 5, letters: 6, spaced: true, parted: true },
        },
        {
          text: '第二段。',
          line: 5,
          print: { indent: 0, width: 4, letters: 4, spaced: false, parted: false },
        },
      ],
    });
  });

  it('parts what a form feed parts, on the line that editors count', async () => {
    const read = await readSource('a.txt', bytes('上页\f下页\n末行'));
    expect(read.ok && read.blocks).toMatchObject([
      { text: '上页', line: 1 },
      { text: '下页', line: 1 },
      { text: '末行', line: 2 },
    ]);
  });

  it('reads UTF-16 and GB18030', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x1a, 0x90, 0xa5, 0x62]);
    expect(await readSource('a.txt', utf16)).toMatchObject({
      form: 'utf-16',
      blocks: [{ text: '通报' }],
    });
    const gbk = new Uint8Array([0xcd, 0xa8, 0xb1, 0xa8]);
    expect(await readSource('a.txt', gbk)).toMatchObject({
      form: 'gb18030',
      blocks: [{ text: '通报' }],
    });
  });

  it('refuses other files in one sentence', async () => {
    expect(await readSource('通报.xlsx', bytes('PK'))).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /^“通报\.xlsx”不是.+\.txt、\.docx、\.html.+请把原文另存为其中一种。$/,
      ),
    });
    expect(await readSource('通报.mhtml', bytes('MIME-Version: 1.0'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('“网页，仅 HTML”（.html）'),
    });
    for (const empty of ['a.txt', '通报.docx', 'a.html', 'a.pdf']) {
      expect(await readSource(empty, new Uint8Array())).toMatchObject({
        ok: false,
        message: expect.stringContaining('是空的'),
      });
    }
    expect(await readSource('~$通报.docx', bytes('\u0001'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('临时文件'),
    });
    expect((await readSource('通报', bytes('x'))).ok).toBe(false);
    expect((await readSource('a.txt', bytes(' \n\n'))).ok).toBe(false);
    expect((await readSource('a.txt', new Uint8Array([0, 1, 2, 0xff]))).ok).toBe(false);
  });
});
