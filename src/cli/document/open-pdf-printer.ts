import { join } from 'node:path';
import { PdfPrinter } from '../../outputs/document/pdf/pdf-printer.ts';
import { documentFolder, readFonts } from './read-fonts.ts';

/** A printer with the shipped fonts, and before them those of a folder, where one is given. */
export async function openPdfPrinter(fonts: string | null): Promise<PdfPrinter> {
  return PdfPrinter.with(readFonts(fonts), documentFolder, join(documentFolder, 'notice.typ'));
}
