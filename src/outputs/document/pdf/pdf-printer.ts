import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Failure } from '../../../diagnostics/failure.ts';
import type { Notice } from '../../../notice/content/content.ts';
import { noticeBlocks } from '../blocks.ts';
import type { DocumentFonts } from '../fonts/document-fonts.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { missingGlyphsMessage } from './missing-glyphs-message.ts';
import { noticeData } from './notice-data.ts';
import { typstFailure } from './typst-failure.ts';

/** Makes PDFs of notices with one Typst compiler, whose fonts are read once. */
export class PdfPrinter {
  readonly #compiler: NodeCompiler;
  readonly #fonts: DocumentFonts;
  readonly #template: string;

  private constructor(compiler: NodeCompiler, fonts: DocumentFonts, template: string) {
    this.#compiler = compiler;
    this.#fonts = fonts;
    this.#template = template;
  }

  /** `template` is the path of the Typst file, which may use the files beside it. */
  static async with(fonts: DocumentFonts, folder: string, template: string): Promise<PdfPrinter> {
    const { NodeCompiler } = await typst();
    const compiler = NodeCompiler.create({
      fontArgs: [{ fontBlobs: fonts.files.map((file) => Buffer.from(file.buffer)) }],
      workspace: folder,
    });
    return new PdfPrinter(compiler, fonts, template);
  }

  /**
   * A notice as PDF, the same bytes for the same notice and fonts: PDF/A-2a where the day of
   * publication is stated, which that standard asks for, else PDF 1.7 with the same tags. Throws a
   * Failure where a character has no glyph, and where the template is wrong.
   */
  print(notice: Notice): Uint8Array {
    const blocks = noticeBlocks(notice);
    const missing = missingGlyphs(blocks, (codePoint) => this.#fonts.has(codePoint));
    if (missing.length > 0) throw new Failure(missingGlyphsMessage(notice.key, missing));
    const data = noticeData(notice, blocks);
    const inputs = { notice: JSON.stringify(data), faces: JSON.stringify(this.#fonts.families) };
    const compiled = this.#compiler.compile({ mainFilePath: this.#template, inputs });
    const faults = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (faults || !compiled.result) {
      throw typstFailure(this.#compiler, faults, this.#template, '没有做成 PDF');
    }
    try {
      const pdfStandard = data.published ? 'a-2a' : '1.7';
      return new Uint8Array(this.#compiler.pdf(compiled.result, { pdfStandard }));
    } catch (error) {
      throw new Failure(`Typst 没有把“${notice.key}”做成 PDF：${String(error)}`);
    } finally {
      // What was kept of notices long before would fill the memory of a large build.
      this.#compiler.evictCache(5);
    }
  }
}

async function typst(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    throw new Failure(
      `做 PDF 的程序（Typst）在这台机器上不能用：${String(error)}\n请运行 npm ci 重新安装；还不行的，这种机器没有它，请换一台。`,
    );
  }
}
