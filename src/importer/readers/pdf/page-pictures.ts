import { getResolvedPDFJS } from 'unpdf';
import type { Doubt } from '../../doubt.ts';
import type { OpenPdf } from './open-pdf.ts';

/** A page as pdf.js has it. */
export type OpenPage = Awaited<ReturnType<OpenPdf['document']['getPage']>>;

/** What a page shows that is no letter. */
export interface PagePictures {
  /** How many pictures. */
  count: number;
  /** How much of the page they cover, from 0; those that lie on each other count both. */
  share: number;
  /** True if so many shapes are drawn that they may be letters without text. */
  manyShapes: boolean;
}

/** More drawn shapes than this are letters without text. */
const mostShapes = 40;
/** Pictures that cover more of a page than this are the page itself: a scan. */
const wholePage = 0.8;
/** More pages than this are not named one by one. */
const mostNamed = 20;

/** Looks at the pictures and shapes of a page. */
export async function picturesOf(page: OpenPage): Promise<PagePictures> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: ReadonlySet<number> = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const found = { count: 0, area: 0, shapes: 0 };
  /** How many square points a picture covers here, which is drawn in the square of 1 by 1. */
  let scale = 1;
  const saved: number[] = [];
  for (const [index, operation] of fnArray.entries()) {
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(scale);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) {
      scale = saved.pop() ?? scale;
    }
    const [first] = argsArray[index] ?? [];
    if (operation === OPS.transform) scale *= enlargement(argsArray[index]);
    if (operation === OPS.paintFormXObjectBegin) scale *= enlargement(first);
    if (operation === OPS.constructPath) found.shapes += 1;
    if (pictures.has(operation)) {
      found.count += 1;
      found.area += scale;
    }
  }
  return {
    count: found.count,
    share: found.area / ((right - left) * (top - bottom) || 1),
    manyShapes: found.shapes > mostShapes,
  };
}

/** How many times larger an area becomes by a matrix of six numbers; 1 for none. */
function enlargement(matrix: unknown): number {
  if (!matrix || typeof matrix !== 'object' || !('length' in matrix)) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix as ArrayLike<number>);
  return Math.abs(a * d - b * c);
}

/** Doubts about pages with pictures, a page after the other from the first on. */
export function pagePictureDoubts(pages: readonly PagePictures[]): Doubt[] {
  const scanned = numbersOf(pages, ({ share }) => share >= wholePage);
  const illustrated = numbersOf(pages, ({ count, share }) => count > 0 && share < wholePage);
  const doubts: Doubt[] = [];
  if (scanned[0] !== undefined) {
    doubts.push({
      rule: 'import-pdf-scan',
      severity: 'warning',
      line: scanned[0],
      message: `PDF 里应是原来的文字；第 ${named(scanned)} 页是整页的图片，文字像是软件从图片里认出来的，可能认错`,
      advice: '逐字对照原文；有原来的 Word 文件的，请导入 Word 文件。',
    });
  }
  if (illustrated[0] !== undefined) {
    doubts.push({
      rule: 'import-picture',
      severity: 'hint',
      line: illustrated[0],
      message: `通报的网页只显示文字；第 ${named(illustrated)} 页有图片，里面的文字没有读`,
      advice: '核对图片里有没有通报的文字；有的话，照抄到内容文件里。印章等图片不用处理。',
    });
  }
  return doubts;
}

function numbersOf(
  pages: readonly PagePictures[],
  is: (page: PagePictures) => boolean,
): readonly number[] {
  return pages.flatMap((page, index) => (is(page) ? [index + 1] : []));
}

function named(pages: readonly number[]): string {
  return pages.slice(0, mostNamed).join('、') + (pages.length > mostNamed ? ' 等' : '');
}
