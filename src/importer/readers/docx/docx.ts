import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Read } from '../reader.ts';
import { blocksOf, statedWords } from './blocks.ts';
import { countLetters } from './findings.ts';
import { openPackage } from './package/open-package.ts';
import { readParts } from './package/parts.ts';
import { readPictures } from './pictures.ts';
import { paragraphsOf } from './plain/plain.ts';
import { plainXml } from './plain/plain-xml.ts';
import { prepareDocument } from './prepare/prepare-document.ts';
import { readWithMammoth } from './read-with-mammoth.ts';
import { hasTooManySymbols, symbolDoubts } from './symbols.ts';

const lost =
  '程序没有能读出这个 Word 文件的全部文字，没有导入；请在 Word 里全选、复制到一个新文件，另存为 .docx 再试，还不行就把原文交给开发者。';
const empty = '这个 Word 文件里没有文字（可能是扫描的图片），请用有文字的原文。';

/** Reads a Word file (.docx) as Word prints it. */
export async function readDocx(bytes: Uint8Array): Promise<Read> {
  const file = openPackage(bytes);
  if (!file.ok) return file;
  const parts = readParts(file);
  if (!parts.ok) return parts;
  const prepared = prepareDocument(parts);
  if (hasTooManySymbols(prepared.blocks)) return { ok: false, message: lost };
  const read = await readWithMammoth(plainXml(prepared.blocks));
  if (!read) return { ok: false, message: lost };
  const { document, lostSymbols } = read;
  const words = paragraphsOf(prepared.blocks)
    .flatMap(({ content }) => content)
    .map((run) => ('stated' in run && run.stated ? run.text : ''))
    .join('');
  const stated = withoutWhiteSpace(words);
  const whole = countLetters(stated) + prepared.leftOut === prepared.letters;
  if (!whole || statedWords(document) !== stated) return { ok: false, message: lost };
  const blocks = blocksOf(document);
  if (blocks.length === 0) return { ok: false, message: empty };
  const pictures = readPictures(file, prepared.pictures, parts);
  return {
    ok: true,
    form: 'docx',
    unit: 'paragraph',
    blocks,
    removed: prepared.removed,
    doubts: [...prepared.doubts, ...symbolDoubts(prepared.blocks, lostSymbols), ...pictures.doubts],
    pictures: pictures.pictures,
  };
}
