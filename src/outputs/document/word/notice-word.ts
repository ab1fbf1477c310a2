import { Document, Packer } from 'docx';
import { type Notice, titleOf } from '../../../notice/content/content.ts';
import { noticeBlocks } from '../blocks.ts';
import { pageNumbers } from './page-numbers.ts';
import { refuseUnwritable } from './refuse-unwritable.ts';
import { reproducible } from './reproducible.ts';
import { wordBody } from './word-body.ts';
import { sheet, styles } from './word-form.ts';

/**
 * A notice as a Word file (.docx) in the form of GB/T 9704: typed words, heading styles, tables. The
 * same notice is the same bytes. Fonts are named, not embedded. Throws a Failure where a character
 * cannot be written.
 */
export async function noticeWord(notice: Notice): Promise<Uint8Array> {
  const blocks = noticeBlocks(notice);
  refuseUnwritable(notice.key, blocks);
  const document = new Document({
    title: titleOf(notice),
    creator: notice.issuer.name,
    lastModifiedBy: notice.issuer.name,
    styles,
    evenAndOddHeaderAndFooters: true,
    // A line that a break ends is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [{ properties: sheet, footers: pageNumbers(), children: wordBody(blocks) }],
  });
  return reproducible(await Packer.toBuffer(document), notice.published ?? null);
}
