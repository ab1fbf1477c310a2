import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '../../importer/block.ts';
import { decodeText } from '../../notice/text/decode.ts';

/** Texts of a notice's files by their paths in its folder: notice.md, items/01.md. */
export type NoticeFiles = ReadonlyMap<string, string>;

/** What is there of a notice that an import would write; empty where there is none of it. */
export function readNoticeFiles(folder: string): NoticeFiles {
  return new Map(
    [
      ...filesIn(folder).filter(([name]) => name === 'notice.md'),
      ...filesIn(join(folder, 'items'))
        .filter(([name]) => name.endsWith('.md'))
        .map(([name, file]) => [`items/${name}`, file] as const),
    ].map(([path, file]) => [path, decodeText(readFileSync(file))?.text ?? '']),
  );
}

/** Names and paths of the files in a folder, in the order of their names; links are not followed. */
function filesIn(folder: string): (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, join(folder, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Pictures of a source against the attachments in a notice's folder: which are not there, and which
 * have the name of a file that is another one. A file that is there always stays.
 */
export function comparePictures(
  folder: string,
  pictures: readonly Picture[],
): { missing: Picture[]; different: Picture[] } {
  const pathOf = ({ name }: Picture) => join(folder, 'attachments', name);
  const [missing, there] = [false, true].map((is) =>
    pictures.filter((picture) => existsSync(pathOf(picture)) === is),
  );
  return {
    missing: missing ?? [],
    different: (there ?? []).filter(
      (picture) => !readFileSync(pathOf(picture)).equals(picture.bytes),
    ),
  };
}
