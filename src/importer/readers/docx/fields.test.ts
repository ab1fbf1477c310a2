import { describe, expect, it } from 'vitest';
import { p, r, rawWordFile } from '../../../../tests/support/word-files.ts';
import { doubtsOf, readWord, removalsOf, textsOf } from './testing.ts';

describe('fields', () => {
  const mark = (type: string, more = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const field = (instruction: string, result: string) =>
    mark('begin') + code(instruction) + mark('separate') + result + mark('end');

  it('give their result', async () => {
    const body = p(
      `${r('截至')}${field(' DATE ', r('2025年5月6日'))}${r('，见')}${field('REF a', r('第三条'))}`,
    );
    expect(textsOf(await readWord(await rawWordFile(body)))).toEqual([
      '截至2025年5月6日，见第三条',
    ]);
  });

  it('give boxes to tick and numbers in circles, and tell of formulas', async () => {
    const box = mark('begin', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>');
    const body =
      p(`${box}${code(' FORMCHECKBOX ')}${mark('end')}${r('已完成')}`) +
      p(`${mark('begin')}${code('EQ \\o\\ac(○,3)')}${mark('end')}${r('巩固')}`) +
      p(`${mark('begin')}${code('EQ \\f(1,2)')}${mark('end')}${r('以上')}`);
    const read = await readWord(await rawWordFile(body));
    expect(textsOf(read)).toEqual(['☑已完成', '③巩固', '以上']);
    expect(doubtsOf(read)).toEqual(['import-unread-object:3']);
  });

  it('a table of contents is left out with its title', async () => {
    const body =
      p('目　录') +
      p(
        mark('begin') +
          code(' TOC \\o "1-2" ') +
          mark('separate') +
          r('一、成效') +
          field('PAGEREF b', r('2')),
      ) +
      p(r('二、打算') + r('5') + mark('end')) +
      p('一、成效');
    const read = await readWord(await rawWordFile(body));
    expect(textsOf(read)).toEqual(['一、成效']);
    expect(removalsOf(read)).toEqual(['目录：目　录', '目录：一、成效2', '目录：二、打算5']);
  });

  it('of pages are words within a sentence, and furniture on a line of their own', async () => {
    const number = (instruction: string) => field(instruction, r('3'));
    const simple = `<w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple>`;
    const body =
      p(`${r('（全文共')}${number('NUMPAGES \\* ARABIC')}${r('页，见第')}${simple}${r('页）')}`) +
      p(`${r('— ')}${number('PAGE')}${r(' —')}`);
    const read = await readWord(await rawWordFile(body));
    expect(textsOf(read)).toEqual(['（全文共3页，见第1页）']);
    expect(removalsOf(read)).toEqual(['页码：— 3 —']);
  });

  it('that never end, or never begin, hide nothing', async () => {
    const body = p(mark('begin') + code(' TOC ') + r('正文')) + p('中段');
    expect(textsOf(await readWord(await rawWordFile(body)))).toEqual(['正文', '中段']);
    const ends = p(mark('separate') + r('末段') + mark('end'));
    expect(textsOf(await readWord(await rawWordFile(ends)))).toEqual(['末段']);
  });
});
