import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, type Notice, noticesOf, titleOf } from '../../notice/content/content.ts';
import { noticeBlocks } from '../../outputs/document/blocks.ts';
import type { PdfPrinter } from '../../outputs/document/pdf/pdf-printer.ts';
import { openPdfPrinter } from '../document/open-pdf-printer.ts';
import { documentFolder, fontFilesIn } from '../document/read-fonts.ts';
import { projectRoot } from '../project-root.ts';
import { filesDigest } from './files-digest.ts';
import { KeptFiles } from './kept-files.ts';

/**
 * Writes notice.pdf and notice.docx beside the page of each notice, those that an earlier build made
 * of the same words as they were. Throws a Failure where a character of a notice has no glyph.
 */
export async function writeNoticeDocuments(
  siteFolder: string,
  content: Content,
  fonts: string | null,
): Promise<void> {
  const madeWith = [join(projectRoot, 'src/outputs/document'), documentFolder];
  const basis = filesDigest([...madeWith, ...(fonts === null ? [] : fontFilesIn(fonts))]);
  const kept = new KeptFiles(join(projectRoot, '.tongbao/documents'), basis);
  let printer: PdfPrinter | null = null;
  for (const notice of noticesOf(content)) {
    const folder = join(siteFolder, notice.key);
    const data = documentData(notice);
    const pdf = await kept.take('notice.pdf', data, async () => {
      printer ??= await openPdfPrinter(fonts);
      return printer.print(notice);
    });
    const word = await kept.take('notice.docx', data, () => wordOf(notice));
    await writeFile(join(folder, 'notice.pdf'), pdf);
    await writeFile(join(folder, 'notice.docx'), word);
  }
  kept.clearUp();
}

/** All that the documents of a notice are made of: what each of them leaves out may be in the other. */
export function documentData(notice: Notice): string {
  const { issuer, published } = notice;
  const blocks = noticeBlocks(notice).map((block) => ({ ...block, item: null }));
  return JSON.stringify([titleOf(notice), issuer.name, published ?? null, blocks]);
}

/** Loads what writes Word files only where one is to be written. */
async function wordOf(notice: Notice): Promise<Uint8Array> {
  const { noticeWord } = await import('../../outputs/document/word/notice-word.ts');
  return noticeWord(notice);
}
