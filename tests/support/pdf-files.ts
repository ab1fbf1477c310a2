/** A PDF of these objects, the first of which is its root; all in ASCII. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
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

/** A stream of a PDF, which is ASCII. */
export function pdfStream(content: string, entries = ''): string {
  return `<</Length ${content.length}${entries}>>stream\n${content}\nendstream`;
}

/** A line of a page: where it begins, in points from the lower left corner, and its words. */
export type PlacedLine = readonly [x: number, y: number, words: string];

const size = 16;

/**
 * A PDF with a text layer, of pages of A4 with these lines in letters of 16 points. `picture` is
 * the width and height of a picture that each page shows, in points.
 */
export function textPdf(
  pages: readonly (readonly PlacedLine[])[],
  picture?: readonly [width: number, height: number],
): Uint8Array {
  const own = 7;
  const kids = pages.map((_, index) => `${own + index * 2 + 1} 0 R`).join(' ');
  const resources = '/Resources<</Font<</F1 3 0 R>>/XObject<</P 7 0 R>>>>/MediaBox[0 0 595 842]';
  const shown = picture ? `q ${picture[0]} 0 0 ${picture[1]} 0 0 cm /P Do Q\n` : '';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
    pdfStream(
      lettersByCode(
        pages
          .flat()
          .flatMap((line) => line[2])
          .join(''),
      ),
    ),
    pdfStream(
      '@',
      '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
    ),
    ...pages.flatMap((lines, index) => {
      const words = lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm <${codesOf(text)}> Tj`);
      return [
        `<</Type/Page/Parent 2 0 R${resources}/Contents ${own + index * 2 + 2} 0 R>>`,
        pdfStream(`${shown}BT /F1 ${size} Tf\n${words.join('\n')}\nET`),
      ];
    }),
  ]);
}

/** A text as a PDF prints it: lines of 28 letters, 22 on a page, and the number of the page. */
export function printedPdf(text: string): Uint8Array {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => `　　${line.trim()}`.match(/.{1,28}/gu) ?? []);
  const pages = Array.from({ length: Math.ceil(lines.length / 22) }, (_, page) => [
    ...lines
      .slice(page * 22, page * 22 + 22)
      .map((line, row): PlacedLine => [74, 740 - row * 28, line]),
    [280, 50, `- ${page + 1} -`] as const,
  ]);
  return textPdf(pages);
}

/** A table that says that each code of these words is the letter of this number in Unicode. */
function lettersByCode(words: string): string {
  const rows = [...new Set(words)].map((letter) => `<${codesOf(letter)}> <${codesOf(letter)}>`);
  const parts = Array.from({ length: Math.ceil(rows.length / 100) }, (_, part) =>
    rows.slice(part * 100, part * 100 + 100),
  );
  const ranges = parts.map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${ranges.join('\n')}\nendcmap end end`;
}

function codesOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}
