import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NoticeFolder } from '../notice/files/content-files.ts';
import { findingAt, type SourceFile } from '../notice/files/source-file.ts';
import { readAttachmentFile } from './attachment-file.ts';
import { settingsFile } from './settings-file.ts';
import { type Read, readTextFile } from './text-file.ts';

/** Files that may stand in a content folder and hold no content. */
const unread = ['Thumbs.db', settingsFile];

/** A folder's own file, and the folders in it by name and path. */
export interface Level {
  source: SourceFile | null;
  folders: [name: string, path: string][];
}

/** Reads the file of this name in a folder, and lists the folders beside it. */
export function readLevel(folder: string, name: string): Read<Level> {
  const reader = new FolderReader();
  return { value: reader.level(folder, name), diagnostics: reader.diagnostics };
}

/** Reads the folder of a notice whole. */
export function readNoticeFolder(id: string, folder: string): Read<NoticeFolder> {
  const reader = new FolderReader();
  return { value: reader.notice(id, folder), diagnostics: reader.diagnostics };
}

class FolderReader {
  readonly diagnostics: Diagnostic[] = [];

  level(folder: string, name: string): Level {
    const entries = this.#entries(folder);
    return { source: this.#file(folder, entries, name), folders: this.#folders(folder, entries) };
  }

  notice(id: string, folder: string): NoticeFolder {
    const entries = this.#entries(folder);
    const notice = this.#file(folder, entries, 'notice.md');
    const subfolders = new Map(this.#folders(folder, entries, ['items', 'attachments']));
    const itemsFolder = subfolders.get('items');
    const attachmentsFolder = subfolders.get('attachments');
    return {
      id,
      folder,
      notice,
      items: itemsFolder ? this.#items(itemsFolder) : [],
      attachments: attachmentsFolder
        ? this.#entries(attachmentsFolder)
            .filter((entry) => entry.isFile())
            .map(({ name }) => readAttachmentFile(attachmentsFolder, name))
        : [],
    };
  }

  #items(folder: string): NoticeFolder['items'] {
    const items: NoticeFolder['items'] = [];
    for (const entry of this.#entries(folder)) {
      if (entry.isFile() && entry.name.endsWith('.md')) {
        const source = this.#read(join(folder, entry.name));
        items.push({ id: entry.name.slice(0, -'.md'.length), ...source });
      } else {
        this.#unexpected(join(folder, entry.name), '这里应只有“编号.md”文件，每个整改事项一个');
      }
    }
    return items;
  }

  #entries(folder: string): Dirent[] {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !unread.includes(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #file(folder: string, entries: readonly Dirent[], name: string): SourceFile | null {
    for (const entry of entries) {
      if (entry.isDirectory() || (entry.isFile() && entry.name === name)) continue;
      this.#unexpected(join(folder, entry.name), `这里应只有 ${name} 和文件夹`);
    }
    const found = entries.some((entry) => entry.isFile() && entry.name === name);
    return found ? this.#read(join(folder, name)) : null;
  }

  #folders(
    folder: string,
    entries: readonly Dirent[],
    expected?: readonly string[],
  ): [string, string][] {
    const folders: [string, string][] = [];
    for (const entry of entries) {
      if (!entry.isDirectory()) continue;
      const path = join(folder, entry.name);
      if (!expected || expected.includes(entry.name)) folders.push([entry.name, path]);
      else this.#unexpected(path, `这里应只有文件夹 ${expected.join('、')}`);
    }
    return folders;
  }

  #read(file: string): SourceFile {
    const { value, diagnostics } = readTextFile(file);
    this.diagnostics.push(...diagnostics);
    return value;
  }

  #unexpected(file: string, expectation: string): void {
    this.diagnostics.push(
      findingAt(
        { file, line: null, column: null },
        {
          rule: 'content-folder',
          severity: 'warning',
          message: `${expectation}；这一个不会发布`,
          advice: '放错了地方的，移到该放的地方；用不着的，删去。',
        },
      ),
    );
  }
}
