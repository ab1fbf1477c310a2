import { describe, expect, it } from 'vitest';
import {
  type PlacedLine,
  pdfOf,
  pdfStream,
  printedPdf,
  textPdf,
} from '../../../../tests/support/pdf-files.ts';
import { columnDoubts } from './columns.ts';
import { isLegible } from './legible.ts';
import { findPageEdges } from './page-edges.ts';
import { readPdf } from './pdf.ts';
import { printedBlocks } from './printed-blocks.ts';
import { type Run, textLines } from './text-lines.ts';

const tree = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R>>',
];

/** A PDF that shows these codes in a font that it does not hold. */
function pdfInFont(encoding: string, ordering: string, codes: string): Uint8Array {
  const shown = `BT /F1 16 Tf 80 700 Td <${codes}> Tj ET`;
  return pdfOf([
    ...tree,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[5 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor 6 0 R/DW 1000>>`,
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
    pdfStream(shown),
  ]);
}

const hex = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    (((index * 37) % 900) + 40).toString(16).padStart(4, '0'),
  ).join('');

describe('a PDF that cannot be read is refused in one sentence', () => {
  it.each([
    ['no PDF', new TextEncoder().encode('通报'), '打不开'],
    ['nothing', new Uint8Array(), '打不开'],
    ['cut off', pdfOf(tree).slice(0, 120), '打不开'],
    [
      'pages within themselves',
      pdfOf([tree[0] ?? '', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      '打不开',
    ],
    ['a font in GBK without its table', pdfInFont('GBK-EUC-H', 'GB1', 'cda8b1a8'), '字体'],
    ['a font in UCS-2 without its table', pdfInFont('UniGB-UCS2-H', 'GB1', '901a62a5'), '字体'],
    ['shapes without letters', pdfInFont('Identity-H', 'Identity', hex(120)), '乱码'],
    [
      'a password',
      pdfOf(
        [...tree, `<</Filter/Standard/V 1/R 2/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>/P -4>>`],
        `/Encrypt 4 0 R/ID[<${'33'.repeat(16)}><${'33'.repeat(16)}>]`,
      ),
      '密码',
    ],
  ])('%s', async (_, bytes, words) => {
    const read = await readPdf(bytes);
    expect(read).toEqual({ ok: false, message: expect.stringContaining(words) });
  });
});

it('knows words from letters at random', () => {
  const words = '我院党委高度重视巡察整改工作，第一时间召开会议，逐条研究整改措施。'.repeat(4);
  expect(isLegible(words)).toBe(true);
  expect(isLegible('关于整改情况的通报')).toBe(true);
  expect(isLegible('\ue001\ue002\ue003\ue004')).toBe(false);
  expect(isLegible('癲鑪鬮齾龘'.repeat(20))).toBe(false);
  expect(isLegible('Ġģ¨ĺęľŁ'.repeat(4))).toBe(false);
});

const run = (text: string, x: number, y: number, size = 16): Run => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
});

const sentence = '我院党委高度重视巡察整改工作，第一时间召开会议，逐条研究整改措施。';

/** A page of a few sentences, and these lines. */
const pageWith = (...lines: PlacedLine[]): PlacedLine[] => [
  ...[0, 1, 2].map((row): PlacedLine => [74, 700 - row * 28, sentence.slice(0, 28)]),
  ...lines,
];

async function readPages(pages: PlacedLine[][], picture?: [number, number]) {
  const read = await readPdf(textPdf(pages, picture));
  if (!read.ok) throw new Error(read.message);
  const { blocks, removed, doubts } = read;
  return {
    words: blocks.map(({ text }) => text).join(''),
    removed: removed.map(({ text, line }) => `${line} ${text}`),
    doubts: doubts.map(({ rule, line }) => `${rule}:${line}`),
  };
}

describe('a PDF with a text layer', () => {
  it('is read without the numbers of its pages, and with all of its words', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `第${index}句，${sentence}`).join('\n');
    const read = await readPdf(printedPdf(text));
    if (!read.ok) throw new Error(read.message);
    expect(read.blocks.map((block) => block.text).join('')).toBe(text.replaceAll('\n', ''));
    const pages = Math.max(...read.blocks.map(({ line }) => line));
    expect(pages).toBeGreaterThan(3);
    expect(read.removed).toHaveLength(pages);
    expect(read.doubts).toEqual([]);
  });

  it('keeps what happens to end pages: sentences, numbered words, what stands elsewhere, too', async () => {
    const ends = ['已完成整改。', '（1）整改措施', '完成情况：已完成'];
    for (const end of ends) {
      const pages = [1, 2, 3].map((page) =>
        pageWith([74, 300, `完成情况：已完成`], [74, 80, end], [280, 50, `第 ${page} 页`]),
      );
      const { words, removed } = await readPages(pages);
      expect(words.split(end).length).toBeGreaterThan(3);
      expect(removed).toEqual(['1 第 1 页', '2 第 2 页', '3 第 3 页']);
    }
  });

  it('tells pictures, and pages that are pictures', async () => {
    const pages = [pageWith(), pageWith()];
    expect((await readPages(pages)).doubts).toEqual([]);
    expect((await readPages(pages, [120, 120])).doubts).toEqual(['import-picture:1']);
    expect((await readPages(pages, [595, 842])).doubts).toEqual(['import-pdf-scan:1']);
    expect(await readPdf(textPdf([[]], [595, 842]))).toMatchObject({
      ok: false,
      message: expect.stringContaining('扫描件'),
    });
  });
});

describe('lines of a page', () => {
  it('are runs on one baseline, small letters in their place', () => {
    const runs = [
      run('面积1000m', 100, 700),
      run('2', 212, 706, 8),
      run('，达标。', 220, 700),
      run('下行', 80, 672),
    ];
    expect(textLines(runs, 3)).toMatchObject([
      { text: '面积1000m2，达标。', page: 3, y: 700, size: 16 },
      { text: '下行', left: 80, right: 112 },
    ]);
  });

  it('end at the wide gap between columns', () => {
    const runs = [run('序号', 80, 700), run('问题', 200, 700)];
    const lines = textLines(runs, 1);
    expect(lines.map(({ text }) => text)).toEqual(['序号', '问题']);
    expect(columnDoubts(lines)).toMatchObject([{ rule: 'import-pdf-columns', line: 1 }]);
    expect(columnDoubts(textLines([run('上行', 80, 700), run('下行', 80, 672)], 1))).toEqual([]);
  });

  it('are measured in letters, from the margin', () => {
    const lines = textLines(
      [
        run('首行缩进', 112, 700),
        run('第二行', 80, 672),
        run('第三行', 80, 644),
        run('另段', 80, 588),
      ],
      1,
    );
    expect(
      printedBlocks(lines).map(({ print }) => [print?.indent, print?.width, print?.parted]),
    ).toEqual([
      [2, 6, null],
      [0, 3, false],
      [0, 3, false],
      [0, 2, true],
    ]);
  });
});

it('finds heads and feet by their place on page after page, and no words', () => {
  const pages = [1, 2, 3];
  const lines = pages.flatMap((page) =>
    textLines(
      [
        run('示例市文件', 200, 800),
        run('完成情况：已完成', 80, 600),
        run(`第${page}段末行。`.repeat(page), 80, 90),
        run(`- ${page} -`, 280, 40),
      ],
      page,
    ),
  );
  const found = findPageEdges(
    lines,
    pages.map(() => ({ bottom: 0, height: 842 })),
  );
  expect([...found].map(({ text }) => text).toSorted()).toEqual([
    '- 1 -',
    '- 2 -',
    '- 3 -',
    ...pages.map(() => '示例市文件'),
  ]);
});

it("finds a page's own number between dashes, even where the foot stands high", () => {
  const line = (text: string, page: number, y: number) => textLines([run(text, 280, y)], page);
  const lines = [
    ...line('— 1 —', 1, 110),
    ...line('— 2 —', 2, 600),
    ...line('— 7 —', 2, 115),
    ...line('2', 2, 105),
  ];
  const boxes = [1, 2].map(() => ({ bottom: 0, height: 842 }));
  expect([...findPageEdges(lines, boxes)].map(({ text }) => text)).toEqual(['— 1 —']);
});
