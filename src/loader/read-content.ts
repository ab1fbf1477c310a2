import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import { ContentAssembly } from '../notice/content/assemble.ts';
import type { Content } from '../notice/content/content.ts';
import type { ContentFiles, IssuerFolder, NoticeFolder } from '../notice/files/content-files.ts';
import { type Level, readLevel, readNoticeFolder } from './folder-reader.ts';
import { KeptReadings } from './kept-readings.ts';

/** Content as read from a folder, with every fault found on the way. */
export interface LoadedContent {
  content: Content;
  diagnostics: Diagnostic[];
}

/** A path within a content folder, name by name; no names for the folder itself. */
export type PathInContent = readonly string[];

/** Reads a content folder whole; see ContentReading. */
export function readContent(folder: string): LoadedContent {
  return new ContentReading(folder).read();
}

/**
 * A content folder that is read whole at first, and then again where it has changed: the folders of
 * notices that changed paths lead into, and what stands beside them. A Notice stays the same object
 * while neither its folder nor its issuer.md says anything else.
 */
export class ContentReading {
  readonly #folder: string;
  readonly #levels = new KeptReadings<Level>();
  readonly #notices = new KeptReadings<NoticeFolder>();
  readonly #assembly = new ContentAssembly();
  #loaded: LoadedContent | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The content as it is after changes at these paths: the same object as before where nothing
   * says anything else. Throws a Failure if there is no such folder; whatever is wrong within it
   * becomes a diagnostic. What a reading that threw was told of is read again by the next one.
   * Links are not followed, so nothing outside the folder is read.
   */
  read(changed: Iterable<PathInContent> = []): LoadedContent {
    for (const path of changed) this.#forget(path);
    if (!statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory()) {
      this.#forget([]);
      throw new Failure(
        `没有找到内容文件夹“${this.#folder}”。请在仓库的根目录运行，或用 --content 指明。`,
      );
    }
    this.#levels.begin();
    this.#notices.begin();
    const diagnostics: Diagnostic[] = [];
    const files = this.#readFiles(diagnostics);
    const changes = [this.#levels.end(), this.#notices.end()];
    if (this.#loaded && !changes.includes(true)) return this.#loaded;
    const assembled = this.#assembly.assemble(files);
    this.#loaded = {
      content: assembled.content,
      diagnostics: [...diagnostics, ...assembled.diagnostics],
    };
    return this.#loaded;
  }

  #forget([issuer, notice]: PathInContent): void {
    this.#levels.forget(this.#folder);
    if (issuer === undefined) {
      this.#levels.forgetAll();
      this.#notices.forgetAll();
      return;
    }
    const issuerFolder = join(this.#folder, issuer);
    this.#levels.forget(issuerFolder);
    if (notice === undefined) this.#notices.forgetWithin(issuerFolder);
    else this.#notices.forget(join(issuerFolder, notice));
  }

  #readFiles(diagnostics: Diagnostic[]): ContentFiles {
    const level = (folder: string, name: string) => {
      const read = this.#levels.get(folder, () => readLevel(folder, name));
      diagnostics.push(...read.diagnostics);
      return read.value;
    };
    const noticeFolder = ([id, folder]: [string, string]): NoticeFolder => {
      const read = this.#notices.get(folder, () => readNoticeFolder(id, folder));
      diagnostics.push(...read.diagnostics);
      return read.value;
    };
    const issuerFolder = ([id, folder]: [string, string]): IssuerFolder => {
      const { source, folders } = level(folder, 'issuer.md');
      return { id, folder, issuer: source, notices: folders.map(noticeFolder) };
    };
    const { source, folders } = level(this.#folder, 'site.md');
    return { folder: this.#folder, site: source, issuers: folders.map(issuerFolder) };
  }
}
