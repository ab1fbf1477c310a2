import { describe, expect, it } from 'vitest';
import { p, r, rawWordFile } from '../../../../tests/support/word-files.ts';
import { doubtsOf, readWord, textsOf } from './testing.ts';

describe('tracked changes', () => {
  it('are accepted, with a warning', async () => {
    const body =
      p(
        `${r('整改')}<w:ins w:id="1">${r('基本')}</w:ins><w:del w:id="2"><w:r><w:delText>全部</w:delText></w:r></w:del>${r('完成')}`,
      ) +
      p(r('删去的段'), '<w:rPr><w:del w:id="3"/></w:rPr>').replace(
        /<w:r>.*<\/w:r>/,
        (run) => `<w:del w:id="4">${run}</w:del>`,
      ) +
      p(r('前半，'), '<w:rPr><w:del w:id="5"/></w:rPr>') +
      p('后半。') +
      p(`<w:moveFrom w:id="6">${r('移走')}</w:moveFrom>`) +
      p(`<w:moveTo w:id="7">${r('移走')}</w:moveTo>`);
    const read = await readWord(await rawWordFile(body));
    expect(textsOf(read)).toEqual(['整改基本完成', '前半，后半。', '移走']);
    expect(doubtsOf(read)).toEqual(['import-tracked-changes:1']);
    expect(read.doubts[0]?.message).toContain('第 1、2、3、5、6 段');
  });

  it('take rows out of tables', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('甲')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('留')}${row('删', '<w:del w:id="1"/>')}${row('添', '<w:ins w:id="2"/>')}</w:tbl>`;
    const read = await readWord(await rawWordFile(table));
    expect(textsOf(read)).toEqual(['留\n甲\n添\n甲']);
  });
});
