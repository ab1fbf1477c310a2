import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../diagnostics/failure.ts';
import {
  type DocumentFonts,
  documentFonts,
  type Face,
} from '../../outputs/document/fonts/document-fonts.ts';
import { readSfnt, type SfntFont } from '../../outputs/document/fonts/sfnt.ts';
import { projectRoot } from '../project-root.ts';

/** Where the printed form of notices stands: its Typst file, and its fonts. */
export const documentFolder = join(projectRoot, 'templates/document');

const shipped: readonly [Face, string][] = [
  ['title', 'FandolSong-Bold.otf'],
  ['hei', 'FandolHei-Regular.otf'],
  ['kai', 'FandolKai-Regular.otf'],
  ['fang', 'FandolFang-Regular.otf'],
];

/**
 * The fonts of documents: those that came with the program, and before them those of a folder of the
 * person's own, where one is given. Fonts of the system are not used: the same notice is the same
 * file on every machine.
 */
export function readFonts(own: string | null): DocumentFonts {
  return documentFonts(own === null ? [] : fontsOfFolder(own), [
    ...shipped.map(([face, name]) => ({
      face,
      font: fontOf(join(documentFolder, 'fonts', name)),
    })),
    { face: null, font: fontOf(fallback()) },
  ]);
}

/** Noto Sans S Chinese: 30,000 characters, for those that the others do not have. */
function fallback(): string {
  const entry = fileURLToPath(import.meta.resolve('@embedpdf/fonts-sc'));
  return join(entry, '../../fonts/NotoSansHans-Regular.otf');
}

function fontOf(file: string): SfntFont {
  const [font] = readSfnt(readFileSync(file));
  if (!font) throw new Failure(`字体文件“${file}”坏了。请运行 npm ci 或重新取这个项目的文件。`);
  return font;
}

/** The font files of a person's own folder. Throws a Failure if it is none, or has none. */
export function fontFilesIn(folder: string): string[] {
  const names = namesIn(folder).filter(
    (name) => /\.(?:ttf|otf|ttc|otc)$/i.test(name) && !statSync(join(folder, name)).isDirectory(),
  );
  if (names.length > 0) return names.toSorted().map((name) => join(folder, name));
  throw new Failure(
    `--fonts 应是放着字体文件（.ttf、.otf、.ttc）的文件夹；“${folder}”里一个也没有。`,
  );
}

function fontsOfFolder(folder: string): SfntFont[] {
  return fontFilesIn(folder).flatMap((file) => {
    const fonts = readSfnt(readFileSync(file));
    if (fonts.length > 0) return fonts;
    throw new Failure(
      `“${file}”应是字体文件，但读不出字体来。请换成完好的字体文件，或者把它移走。`,
    );
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new Failure(`--fonts 应是放着字体文件的文件夹；打不开“${folder}”。`);
  }
}
