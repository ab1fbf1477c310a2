import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { type Content, noticesOf } from '../../notice/content/content.ts';
import { siteFrame } from '../../notice/derived/site-frame.ts';
import { typstFailure } from '../../outputs/document/pdf/typst-failure.ts';
import { type PictureColors, pictureColors } from '../../outputs/picture/picture-colors.ts';
import {
  issuerPicture,
  noticePicture,
  type PictureData,
  sitePicture,
} from '../../outputs/picture/picture-data.ts';
import { documentFolder, readFonts } from '../document/read-fonts.ts';
import { projectRoot } from '../project-root.ts';
import { filesDigest } from './files-digest.ts';
import { KeptFiles } from './kept-files.ts';

const pictureFolder = join(projectRoot, 'templates/picture');
const template = join(pictureFolder, 'picture.typ');
const pixels = { width: 1200, height: 630 };

/** A picture, and the folder of the page that it stands for. */
interface Picture {
  folder: string;
  data: PictureData;
}

/**
 * Writes picture.png beside the page of each notice, of each issuer and of the site: what is shown
 * where their addresses are shared; those that an earlier build made of the same words, as they
 * were. The same content makes the same bytes.
 */
export async function writePictures(siteFolder: string, content: Content): Promise<void> {
  const tokens = readFileSync(join(projectRoot, 'templates/styles/tokens.css'), 'utf8');
  const basis = filesDigest([import.meta.filename, pictureFolder, documentFolder]);
  const kept = new KeptFiles(join(projectRoot, '.tongbao/pictures'), basis);
  let compiler: PictureCompiler | null = null;
  const draw = (data: PictureData) => {
    compiler ??= new PictureCompiler();
    return compiler.png(data);
  };
  const pictures = picturesOf(content, (color) => pictureColors(tokens, color)).values();
  // Each takes from the same iterator: one draws while the other one packs.
  await Promise.all(
    [1, 2].map(async () => {
      for (const { folder, data } of pictures) {
        const file = join(siteFolder, folder, 'picture.png');
        await mkdir(dirname(file), { recursive: true });
        const drawn = await kept.take('picture.png', JSON.stringify(data), () => draw(data));
        await writeFile(file, drawn);
      }
    }),
  );
  kept.clearUp();
}

function picturesOf(
  content: Content,
  colorsOf: (color: Parameters<typeof pictureColors>[1]) => PictureColors,
): Picture[] {
  return [
    { folder: '', data: sitePicture(content, colorsOf(siteFrame(content).issuer?.color)) },
    ...content.issuers.map((issuer) => ({
      folder: issuer.id,
      data: issuerPicture(issuer, colorsOf(issuer.color)),
    })),
    ...noticesOf(content).map((notice) => ({
      folder: notice.key,
      data: noticePicture(notice, colorsOf(notice.issuer.color)),
    })),
  ];
}

/** Sets pictures with Typst, in the fonts of the documents, so that none of the system is needed. */
export class PictureCompiler {
  readonly #template: string;
  readonly #fonts = readFonts(null);
  readonly #compiler = NodeCompiler.create({
    workspace: projectRoot,
    fontArgs: [{ fontBlobs: this.#fonts.files.map((file) => Buffer.from(file.buffer)) }],
  });

  /** `template` is the path of the Typst file, within this program's folder. */
  constructor(file: string = template) {
    this.#template = file;
  }

  async png(data: PictureData): Promise<Buffer> {
    const { families } = this.#fonts;
    const inputs = { picture: JSON.stringify(data), faces: JSON.stringify(families) };
    const compiled = this.#compiler.compile({ mainFilePath: this.#template, inputs });
    const faults = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (faults || !compiled.result) {
      const title = data.title.lines.join('');
      throw typstFailure(this.#compiler, faults, this.#template, `没有做成“${title}”的图片`);
    }
    const drawing = this.#compiler.plainSvg(compiled.result);
    // What was kept of pictures long before would fill the memory of a large build.
    this.#compiler.evictCache(10);
    // Flat colours and the edges of letters need no more than 64 colours.
    return sharp(Buffer.from(drawing))
      .resize(pixels)
      .png({ palette: true, colours: 64, effort: 1 })
      .toBuffer();
  }
}
