import type { Picture } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import { placesOf } from './findings.ts';
import type { WordPackage } from './package/open-package.ts';
import { relationshipsOf, type WordParts } from './package/parts.ts';
import type { PartPictures } from './prepare/prepare-document.ts';

/** Endings of the kinds of pictures that Word files hold. */
const endings: ReadonlySet<string> = new Set('png,jpg,gif,bmp,emf,wmf,tif,svg,webp'.split(','));
const sameEnding: ReadonlyMap<string, string> = new Map([
  ['jpeg', 'jpg'],
  ['jpe', 'jpg'],
  ['tiff', 'tif'],
]);

/** The pictures of a Word file, each once, and the doubt that tells where they stood. */
export function readPictures(
  file: WordPackage,
  references: readonly PartPictures[],
  { main }: WordParts,
): { pictures: Picture[]; doubts: Doubt[] } {
  const pictures: Picture[] = [];
  const lines: number[] = [];
  const seen = new Set<string>();
  let missing = 0;
  for (const { part, pictures: found } of references) {
    const targets = new Map(
      relationshipsOf(file, part).map(({ id, target }) => [id, target] as const),
    );
    for (const { id, line } of found) {
      const place = part === main ? line : null;
      if (place !== null) lines.push(place);
      const target = targets.get(id) ?? null;
      if (target !== null && seen.has(target)) continue;
      const bytes = target === null ? null : file.read(target);
      if (target === null || !bytes) {
        missing += 1;
        continue;
      }
      seen.add(target);
      const name = `image${pictures.length + 1}.${endingOf(target)}`;
      pictures.push({ name, bytes, line: place });
    }
  }
  if (pictures.length + missing === 0) return { pictures, doubts: [] };
  const where = lines.length > 0 ? `（${placesOf(lines)}）` : '（在页眉、页脚或注释里）';
  const gone = missing > 0 ? `；另有 ${missing} 处图片不在文件里或已损坏，没有导入` : '';
  const doubt: Doubt = {
    rule: 'import-picture',
    severity: 'hint',
    line: lines[0] ?? null,
    message: `通报的网页只显示文字；原文有 ${pictures.length} 幅图片${where}，存放在 attachments/，网页上不显示${gone}`,
    advice: '核对图片里有没有通报的文字；有的话，照抄到内容文件里。印章等图片不用处理。',
  };
  return { pictures, doubts: [doubt] };
}

function endingOf(target: string): string {
  const written = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
  const ending = sameEnding.get(written) ?? written;
  return endings.has(ending) ? ending : 'bin';
}
