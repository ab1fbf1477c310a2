import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importNotice } from '../../importer/import-notice.ts';
import type { Imported } from '../../importer/make-notice.ts';
import { comparePictures, readNoticeFiles } from './existing-notice.ts';
import type { ImportSettings } from './import-settings.ts';
import { compareNotices, isUnchanged } from './notice-changes.ts';
import type { ImportedFile, Outcome } from './outcome.ts';

/**
 * Imports one file and compares what it gives with what is there. Nothing is written.
 * `taken` holds the files by the notices that they went to before this one.
 */
export async function outcomeOf(
  file: string,
  settings: ImportSettings,
  taken: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const refused = (message: string): Outcome => ({ result: 'refused', file, message });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') {
      return refused(`“${file}”是文件夹，请写明其中的文件，例如 ${join(file, '通报.docx')}。`);
    }
    return refused(`打不开文件“${file}”。请检查文件名，并确认文件没有被别的程序占用。`);
  }
  const imported = await importNotice({ name: basename(file), bytes }, settings.options);
  if (!imported.ok) return refused(`${file}：${imported.message}`);
  const other = taken.get(imported.noticeId);
  if (other !== undefined) {
    return refused(
      `“${other}”和“${file}”会写进同一个文件夹“${imported.noticeId}”，只导入了前一个。请另外导入“${file}”，用 --notice 取一个名字。`,
    );
  }
  return compare(file, imported, settings);
}

function compare(file: string, imported: Imported, settings: ImportSettings): ImportedFile {
  const { issuer, noticeId, files, pictures } = imported;
  const target = join(settings.content, issuer, noticeId);
  const there = readNoticeFiles(target);
  const prefix = `${issuer}/${noticeId}/`;
  const changes = compareNotices(
    there,
    new Map(files.map(({ path, text }) => [path.slice(prefix.length), text])),
  );
  const { missing, different } = comparePictures(target, pictures);
  for (const { name } of missing) {
    changes.files.push({ path: `attachments/${name}`, change: 'added', lines: null, hunks: [] });
  }
  const result =
    imported.summary.items.total === 0
      ? 'no-items'
      : there.size === 0
        ? 'new'
        : isUnchanged(changes)
          ? 'unchanged'
          : settings.force
            ? 'replaced'
            : 'kept';
  return { result, file, imported, target, changes, differentPictures: different };
}
