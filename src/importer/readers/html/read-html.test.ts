import { describe, expect, it } from 'vitest';
import type { Block } from '../../block.ts';
import type { Read, ReadDocument } from '../reader.ts';
import { readHtml } from './read-html.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sentence =
  '我院逐条整改，已经完成整改任务，现将巡察整改进展情况向全院职工和社会各界予以公布。';

function read(html: string): ReadDocument {
  const made = readHtml(bytes(html)) as Read;
  if (!made.ok) throw new Error(made.message);
  return made;
}

/** Blocks of a page that says enough to be one. */
function blocksOf(html: string): Block[] {
  return read(`<p>${sentence}</p>${html}<p>以上，${sentence}</p>`).blocks.slice(1, -1);
}

const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

it('tells drawings and formulas that hold words', () => {
  const html =
    '<p>占<math><mi>甲</mi></math>成。<svg><text>图中</text></svg><svg><path/></svg></p>';
  expect(textsOf(html)).toEqual(['占甲成。']);
  const { doubts } = read(`<p>${sentence}</p>${html}<p>${sentence}</p>`);
  expect(doubts.map(({ rule }) => rule)).toEqual(['import-picture']);
});

describe('the words of a page', () => {
  it('are parted by blocks and line breaks, not by inline elements', () => {
    expect(textsOf('<p>一是<b>增</b><i>加</i>窗口。<br>二是<span>延长</span>时间。</p>')).toEqual([
      '一是增加窗口。',
      '二是延长时间。',
    ]);
    expect(textsOf('<div>外一。<div>内。</div>外二。</div>')).toEqual(['外一。', '内。', '外二。']);
  });

  it('have white space as browsers print it', () => {
    expect(textsOf('<p>\n 2025年\n   5月　Word\n 文档&nbsp;&nbsp;x\n y </p>')).toEqual([
      '2025年5月　Word文档 x y',
    ]);
    expect(textsOf('<pre>一是。\n二是。</pre>')).toEqual(['一是。', '二是。']);
    expect(textsOf('<p>&#19968;&middot;&lt;办法&gt;</p>')).toEqual(['一·<办法>']);
  });

  it('stand on the line of the file', () => {
    const found = blocksOf(
      '\n\n<p>\n\n一是。</p>\n<table><tr><td>甲</td><td>乙</td></tr>\n<tr><td>丙</td><td>丁</td></tr></table>',
    );
    expect(found.map(({ line }) => line)).toEqual([5, 6]);
    expect(found[1]?.table?.map(({ line }) => line)).toEqual([6, 7]);
  });

  it('have the numbers that browsers make', () => {
    expect(textsOf('<ol><li>甲<li value="5">乙<li>丙</ol>')).toEqual(['1. 甲', '5. 乙', '6. 丙']);
    expect(textsOf('<ol type="a" start="26"><li>甲<li>乙</ol>')).toEqual(['z. 甲', 'aa. 乙']);
    expect(textsOf('<ol type="I" reversed><li>甲<li>乙</ol>')).toEqual(['II. 甲', 'I. 乙']);
    expect(textsOf('<ol style="list-style:none"><li>甲</ol><ul><li>乙</ul>')).toEqual(['甲', '乙']);
    expect(textsOf('<ol><li>（一）甲</ol>')).toEqual(['（一）甲']);
  });

  it('tell which letters are bold and which lines are headings', () => {
    expect(blocksOf('<h3>（一）方面</h3><p><b> 1.甲。</b>乙</p>')).toEqual([
      { text: '（一）方面', line: 1, level: 3 },
      { text: '1.甲。乙', line: 1, bold: 4 },
    ]);
  });

  it('do not come from what nobody sees, which is told', () => {
    const { blocks, removed } = read(
      `<p>${sentence}</p><p hidden>藏</p><p style="DISPLAY: none">匿</p><script>码</script><noscript>无</noscript><textarea>填</textarea><p>末句。</p>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual([sentence, '末句。']);
    expect(removed.map(({ text, reason }) => `${text}：${reason}`)).toEqual([
      '藏 匿：网页上看不见的文字（2 处）',
      '填：网页的按钮、选择框',
    ]);
  });

  it('do not come from what an office program saves of its paper, which is told', () => {
    const { blocks, removed } = read(
      `<div title="header"><p>内部资料</p></div><div id="Table of Contents1"><p>目　录</p><p>一、成效 1</p></div>
<p class=MsoToc1>二、打算<span>.... 3</span></p><p>${sentence}</p><p>一、成效</p>
<div title="footer"><p>— <sdfield type=PAGE>1</sdfield> —</p></div>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual([sentence, '一、成效']);
    expect(removed.map(({ text, reason }) => `${text}：${reason}`)).toEqual([
      '内部资料 — 1 —：页眉、页脚（2 处）',
      '目 录 一、成效 1 二、打算 .... 3：目录（2 处）',
    ]);
  });

  it('stay if they are struck, with a doubt', () => {
    const { blocks, doubts } = read(`<p>${sentence}</p><p>甲<s>乙</s>。</p>`);
    expect(blocks[1]?.text).toBe('甲乙。');
    expect(doubts.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['import-struck-words:1']);
  });
});

describe('tables', () => {
  it('that lay out a page are lines', () => {
    expect(
      textsOf(
        '<table><tr><td><table><tr><td>甲。</td><td>乙。</td></tr></table></td></tr></table>',
      ),
    ).toEqual(['甲。', '乙。']);
    expect(textsOf('<table><tr><td>甲。<tr><td>乙。</table>')).toEqual(['甲。', '乙。']);
  });

  it('keep every cell where rows are not even', () => {
    const [block] = blocksOf(
      '<table><tr><td rowspan="0">甲<td>乙<tr><td colspan="2">丙<tr><td>丁<td>戊<td>己</table>',
    );
    expect(
      block?.table?.map(({ cells }) =>
        cells.map((cell) => [cell.paragraphs.join(), cell.span, cell.continues]),
      ),
    ).toEqual([
      [
        ['甲', 1, false],
        ['乙', 1, false],
        ['', 2, false],
      ],
      [
        ['', 1, true],
        ['丙', 2, false],
        ['', 1, false],
      ],
      [
        ['', 1, true],
        ['丁', 1, false],
        ['戊', 1, false],
        ['己', 1, false],
      ],
    ]);
  });
});

describe('the title', () => {
  const text = `<div class="text"><p>${sentence}</p><p>一、整改情况</p><p>1.甲。已完成整改，群众满意。</p></div>`;
  const titlesOf = (html: string) => {
    const { blocks, removed } = read(html);
    const end = blocks.findIndex((block) => block.text === sentence);
    return [blocks.slice(0, end).map((block) => block.text), removed.map(({ reason }) => reason)];
  };

  it('of the page is left out and told where the words have their own', () => {
    const own = text.replace('<p>', '<p>示例医院党委</p><p>关于巡察整改情况的通报</p><p>');
    expect(titlesOf(`<h1>巡察整改情况通报</h1>${own}`)).toEqual([
      ['示例医院党委', '关于巡察整改情况的通报'],
      ['网页的标题：正文自己有标题'],
    ]);
  });

  it('of the page stays where the words begin with another heading', () => {
    expect(
      titlesOf(`<h1>巡察整改情况通报</h1>${text.replace('<p>', '<p>总体情况</p><p>')}`),
    ).toEqual([['巡察整改情况通报', '总体情况'], []]);
  });
});

it('tells of other text that is not imported', () => {
  const other = '我院始建于一九五八年，占地五十亩，开放床位三百张。'.repeat(10);
  const { blocks, doubts } = read(
    `<div><h1>巡察整改情况通报</h1><p>${sentence}</p><p>一、整改情况</p><p>1.甲。${sentence.repeat(12)}</p></div><h3>医院简介</h3><div>${other}</div>`,
  );
  expect(blocks).toHaveLength(4);
  expect(doubts.map(({ rule }) => rule)).toEqual(['import-article']);
});

it('reads pages in other encodings, whatever they say', () => {
  const head = (name: string) => `<meta charset="${name}"><p>`;
  expect(read(`${head('gb2312')}${sentence}`).blocks[0]?.text).toBe(sentence);
  const big5 = new Uint8Array(80).map((_, index) => (index % 2 === 0 ? 0xa4 : 0x40));
  const made = readHtml(new Uint8Array([...bytes(head('big5')), ...big5])) as Read;
  expect(made.ok && made.blocks[0]?.text).toBe('一'.repeat(40));
});

it('keeps a page in which a letter is damaged, with a doubt', () => {
  const whole = bytes(`<p>${sentence.repeat(5)}末句。</p>`);
  const damaged = Uint8Array.from([...whole.slice(0, -9), ...whole.slice(-8)]);
  const made = readHtml(damaged) as Read;
  expect(made.ok && made.doubts.map(({ rule }) => rule)).toEqual(['import-damaged-letter']);
});

describe('what is no page to import', () => {
  it.each([
    ['', '没有文字'],
    ['<p>短</p>', '没有找到成段的正文，请'],
    [`<a href="/1">${sentence}</a>`.repeat(5), '目录'],
    ['<frameset><frame src="a.htm"></frameset>', 'a.htm'],
    [`<p ${'甲 '.repeat(20_000)}`, '已经损坏'],
    [
      Array.from({ length: 3000 }, (_, index) => `<p><font color="#${index}">甲</p>`).join(''),
      '已经损坏',
    ],
  ])('is refused: %#', (html, why) => {
    const made = readHtml(bytes(html)) as Read;
    expect(made.ok ? made.blocks : made.message).toContain(why);
  });

  it('is refused if it is no text', () => {
    expect(readHtml(new Uint8Array([0x3c, 0, 0xff, 0xff]))).toMatchObject({ ok: false });
  });
});

it('reads what is nested as deeply as nobody would', () => {
  const html = `${'<div>'.repeat(100_000)}<p>${sentence}`;
  expect(read(html).blocks.map(({ text }) => text)).toEqual([sentence]);
});
