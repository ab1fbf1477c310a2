import { describe, expect, it } from 'vitest';
import { columnDoubts } from './columns.ts';
import { isLegible } from './legible.ts';
import { findPageEdges } from './page-edges.ts';
import { readPdf } from './pdf.ts';
import { printedBlocks } from './printed-blocks.ts';
import { type Run, textLines } from './text-lines.ts';

/** A PDF of these objects, the first of which is its root. */
function pdfOf(objects: string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const end = `trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text + table + end);
}

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
    `<</Length ${shown.length}>>stream\n${shown}\nendstream`,
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
