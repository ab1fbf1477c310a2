import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import {
  assembleContent,
  type ContentFiles,
  type IssuerFolder,
  type NoticeFolder,
} from '../notice/assemble.ts';
import type { Content } from '../notice/content.ts';
import { decodeText } from '../notice/decode.ts';
import { findingAt, type SourceFile } from '../notice/source-file.ts';

/** Content as read from a folder, with every fault found on the way. */
export interface LoadedContent {
  content: Content;
  diagnostics: Diagnostic[];
}

/**
 * Reads a content folder whole. Throws a Failure if there is no such folder; whatever is wrong
 * within it becomes a diagnostic. Links are not followed, so nothing outside the folder is read.
 */
export function readContent(folder: string): LoadedContent {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`没有找到内容文件夹“${folder}”。请在仓库的根目录运行，或用 --content 指明。`);
  }
  const reader = new FolderReader();
  const files = reader.readAll(folder);
  const { content, diagnostics } = assembleContent(files);
  return { content, diagnostics: [...reader.diagnostics, ...diagnostics] };
}

class FolderReader {
  readonly diagnostics: Diagnostic[] = [];

  readAll(folder: string): ContentFiles {
    const entries = this.#entries(folder);
    return {
      folder,
      site: this.#file(folder, entries, 'site.md'),
      issuers: this.#folders(folder, entries).map(([id, path]) => this.#issuer(id, path)),
    };
  }

  #issuer(id: string, folder: string): IssuerFolder {
    const entries = this.#entries(folder);
    return {
      id,
      folder,
      issuer: this.#file(folder, entries, 'issuer.md'),
      notices: this.#folders(folder, entries).map(([noticeId, path]) =>
        this.#notice(noticeId, path),
      ),
    };
  }

  #notice(id: string, folder: string): NoticeFolder {
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
            .map(({ name }) => name)
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
      .filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db')
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
    const decoded = decodeText(readFileSync(file));
    if (decoded && decoded.encoding !== 'gb18030') return { file, text: decoded.text };
    this.diagnostics.push(
      findingAt(
        { file, line: null, column: null },
        {
          rule: 'encoding',
          message: decoded
            ? '文件应是 UTF-8 编码；这个文件像是 GBK（GB18030）编码'
            : '文件应是 UTF-8 编码的文字；这个文件不是文字，或者已经损坏',
          advice: decoded
            ? '用记事本打开，另存为，编码选 UTF-8。'
            : '从备份里找回这个文件，或者重新导入原文。',
        },
      ),
    );
    // Read all the same where it can be, so that its other faults are told in this run.
    return { file, text: decoded?.text ?? '' };
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
