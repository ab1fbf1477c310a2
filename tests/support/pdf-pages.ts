import { getResolvedPDFJS } from 'unpdf';
import { mendRadicals } from '../../src/importer/radicals.ts';

/** A line of a printed page. All lengths are millimetres, from the upper left corner of the sheet. */
export interface PrintedLine {
  /** Without white space, and in the letters that were written, not the radicals of Chromium's PDFs. */
  words: string;
  /** Where its first character begins and its last one ends. */
  left: number;
  right: number;
  /** Its base line. */
  base: number;
  /** The size of its first character, in points. */
  size: number;
  /** The names of the fonts on it, as the file calls them. */
  fonts: string[];
}

/** A page of a PDF, its lines from top to bottom. */
export interface PrintedPage {
  width: number;
  height: number;
  lines: PrintedLine[];
}

const pointsPerMillimetre = 72 / 25.4;

/** Reads the pages of a PDF as they stand on paper. */
export async function pdfPages(file: Uint8Array): Promise<PrintedPage[]> {
  const { getDocument } = await getResolvedPDFJS();
  // pdf.js takes the bytes over; the caller keeps its own.
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    // Names of fonts are known once what is drawn has been read.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [
        {
          words: item.str,
          left: x / pointsPerMillimetre,
          right: (x + item.width) / pointsPerMillimetre,
          base: (height - y) / pointsPerMillimetre,
          size,
          fonts: [page.commonObjs.get(item.fontName).name as string],
        },
      ];
    });
    pages.push({
      width: width / pointsPerMillimetre,
      height: height / pointsPerMillimetre,
      lines: linesOf(runs),
    });
  }
  await task.destroy();
  return pages;
}

/** Runs of characters whose base lines are less than a millimetre apart are one line. */
function linesOf(runs: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[][] = [];
  for (const run of runs) {
    const line = lines.find(([first]) => Math.abs((first?.base ?? 0) - run.base) < 1);
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.map(joined).sort((a, b) => a.base - b.base);
}

function joined(runs: readonly PrintedLine[]): PrintedLine {
  const [first, ...others] = [...runs].sort((a, b) => a.left - b.left);
  if (!first) throw new Error('A line has characters.');
  const line = { ...first };
  for (const { words, right, fonts } of others) {
    line.words += words;
    line.right = Math.max(line.right, right);
    line.fonts = [...new Set([...line.fonts, ...fonts])];
  }
  const { blocks } = mendRadicals([{ text: line.words.replaceAll(/\s/g, ''), line: 1 }]);
  return { ...line, words: blocks[0]?.text ?? '' };
}
