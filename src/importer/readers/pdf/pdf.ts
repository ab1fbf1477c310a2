import type { Removal } from '../../block.ts';
import type { Read, ReadDocument } from '../reader.ts';
import { columnDoubts } from './columns.ts';
import { isLegible } from './legible.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { findPageEdges, type PageBox } from './page-edges.ts';
import { type PagePictures, pagePictureDoubts, picturesOf } from './page-pictures.ts';
import { printedBlocks } from './printed-blocks.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** More pages than this are no notice. */
const mostPages = 300;
/** Files that take longer than this, in milliseconds, are not read to their end. */
const longestReading = 60_000;

const refusals = {
  broken: '这个 PDF 打不开，可能没有下载完整或已损坏，请换一份，或用原来的 Word 文件。',
  password: '这个 PDF 要密码才能打开，请先去掉密码，或用原来的 Word 文件。',
  long: `这个 PDF 超过 ${mostPages} 页，不像是一份通报，请核对是不是选错了文件。`,
  slow: '这个 PDF 太复杂，一分钟内没有读完，请用原来的 Word 文件，或把文字复制到 .txt 文件里。',
  scan: '这是扫描件或图片，里面没有文字，请用原来的 Word 文件。',
  noTable:
    '这个 PDF 没有带全它的字体，文字读不出来，请用原来的 Word 文件，或把文字复制到 .txt 文件里。',
  illegible:
    '这个 PDF 里的文字是乱码（字体没有写明哪个字形是哪个字），请用原来的 Word 文件，或把文字复制到 .txt 文件里核对。',
};

/** What a page holds. */
interface Page {
  lines: TextLine[];
  box: PageBox;
  pictures: PagePictures;
}

/** Reads a PDF with a text layer: each printed line is a block, on its page. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  let pdf: OpenPdf;
  try {
    pdf = await openPdf(bytes);
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    return refused(password ? 'password' : 'broken');
  }
  try {
    return await readPages(pdf);
  } catch {
    return refused('broken');
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: OpenPdf): Promise<Read> {
  const count = pdf.document.numPages;
  if (count > mostPages) return refused('long');
  const latest = performance.now() + longestReading;
  const pages: Page[] = [];
  for (let number = 1; number <= count; number += 1) {
    if (performance.now() > latest) return refused('slow');
    const page = await readPage(pdf, number);
    if (pdf.needsTable()) return refused('noTable');
    if (page === 'picture') {
      if (pages.every(({ lines }) => lines.length === 0)) return refused('scan');
      return {
        ok: false,
        message: `这个 PDF 的第 ${number} 页是扫描件或图片，里面没有文字，请用原来的 Word 文件。`,
      };
    }
    pages.push(page);
  }
  return readDocument(pages);
}

function readDocument(pages: readonly Page[]): Read {
  const lines = pages.flatMap((page) => page.lines);
  if (lines.length === 0) return refused('scan');
  if (!isLegible(lines.map(({ text }) => text).join(''))) return refused('illegible');
  const edges = findPageEdges(
    lines,
    pages.map(({ box }) => box),
  );
  const removed: Removal[] = [...edges].map(({ text, page }) => ({
    text,
    line: page,
    reason: '页眉、页脚或页码',
  }));
  const body = lines.filter((line) => !edges.has(line));
  const blocks = printedBlocks(body);
  const read: ReadDocument = {
    ok: true,
    form: 'pdf',
    unit: 'page',
    blocks,
    removed,
    doubts: [...columnDoubts(body), ...pagePictureDoubts(pages.map(({ pictures }) => pictures))],
    pictures: [],
  };
  return blocks.length > 0 ? read : refused('scan');
}

/** Reads a page; a page that shows a picture and no letter is a picture. */
async function readPage({ document }: OpenPdf, number: number): Promise<Page | 'picture'> {
  const page = await document.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
  });
  const lines = textLines(runs, number);
  const pictures = await picturesOf(page);
  page.cleanup();
  if (lines.length === 0 && (pictures.count > 0 || pictures.manyShapes)) return 'picture';
  return { lines, box: { bottom, height: top - bottom || 1 }, pictures };
}

function refused(why: keyof typeof refusals): Read {
  return { ok: false, message: refusals[why] };
}
