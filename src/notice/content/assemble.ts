import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles, IssuerFolder, NoticeFolder } from '../files/content-files.ts';
import { idFaults, wholeFileFault } from '../files/folder-faults.ts';
import { parseFile } from '../files/front-matter.ts';
import type { SourceFile } from '../files/source-file.ts';
import { renderMarkdown } from '../markdown/markdown.ts';
import { compareIds, isReservedId } from '../schema/id.ts';
import { issuerFrontMatter, siteFrontMatter } from '../schema/schema.ts';
import { type AssembledNotice, assembleNoticeFolder } from './assemble-notice-folder.ts';
import { type Content, compareNotices, type Issuer, type Site } from './content.ts';

/** Content, and every fault of every file. */
export interface AssembledContent {
  content: Content;
  diagnostics: Diagnostic[];
}

/** What an issuer's folder came to. */
interface AssembledIssuer {
  source: SourceFile | null;
  issuer: Issuer;
  /** Faults of the folder and of issuer.md, not those of notices. */
  diagnostics: Diagnostic[];
  notices: ReadonlyMap<NoticeFolder, AssembledNotice>;
}

/** Name of a site without site.md. */
const defaultSiteTitle = '巡察整改进展情况通报';

/** Puts the content of a site together, and tells every fault of every file. */
export function assembleContent(files: ContentFiles): AssembledContent {
  return new ContentAssembly().assemble(files);
}

/**
 * Puts content together again and again as its files change. An issuer stays the same object (with
 * another list of notices, if these changed) while its issuer.md says the same, and a notice while
 * its issuer and its NoticeFolder are the same objects: so whoever keeps something of a notice can
 * tell whether it still holds.
 */
export class ContentAssembly {
  #issuers: ReadonlyMap<string, AssembledIssuer> = new Map();

  assemble(files: ContentFiles): AssembledContent {
    const diagnostics: Diagnostic[] = [];
    const site = assembleSite(files.site, diagnostics);
    const folders = files.issuers.toSorted((a, b) => compareIds(a.id, b.id));
    this.#issuers = new Map(folders.map((folder) => [folder.id, this.#assembleIssuer(folder)]));
    const assembled = [...this.#issuers.values()];
    for (const { diagnostics: own, notices } of assembled) {
      diagnostics.push(...own);
      for (const notice of notices.values()) diagnostics.push(...notice.diagnostics);
    }
    const issuers = assembled.map(({ issuer }) => issuer);
    if (!issuers.some(({ notices }) => notices.length > 0) && diagnostics.length === 0) {
      diagnostics.push(
        wholeFileFault(files.folder, {
          rule: 'content-folder',
          message: `内容文件夹应有“发布单位/通报/notice.md”；${files.folder} 里一份通报也没有`,
          advice: '用 npx tongbao import 从原文生成，或用 npx tongbao new notice 新建。',
        }),
      );
    }
    return { content: { site, issuers }, diagnostics };
  }

  #assembleIssuer(folder: IssuerFolder): AssembledIssuer {
    const before = this.#issuers.get(folder.id);
    const own =
      before && isSameSource(before.source, folder.issuer) ? before : assembleIssuer(folder);
    const { issuer } = own;
    const notices = new Map(
      folder.notices.map((notice) => [
        notice,
        own.notices.get(notice) ?? assembleNoticeFolder(issuer, notice),
      ]),
    );
    issuer.notices = [...notices.values()]
      .flatMap(({ notice }) => notice ?? [])
      .sort(compareNotices);
    return { ...own, notices };
  }
}

function isSameSource(a: SourceFile | null, b: SourceFile | null): boolean {
  return a?.file === b?.file && a?.text === b?.text;
}

function assembleSite(source: SourceFile | null, diagnostics: Diagnostic[]): Site {
  const unnamed: Site = { title: defaultSiteTitle, searchSites: [], introduction: '' };
  if (!source) return unnamed;
  const result = parseFile(source, siteFrontMatter);
  if (!result.ok) {
    diagnostics.push(...result.diagnostics);
    return unnamed;
  }
  const { data, body } = result.parsed;
  return { ...data, introduction: renderMarkdown(body) };
}

/** The issuer of a folder, without its notices. */
function assembleIssuer({ id, folder, issuer: source }: IssuerFolder): AssembledIssuer {
  const diagnostics = idFaults(folder, id, '发布单位');
  if (isReservedId(id)) {
    diagnostics.push(
      wholeFileFault(folder, {
        rule: 'content-folder',
        message: `网站自己要用地址 /${id}/，发布单位的文件夹不能叫“${id}”`,
        advice: '给文件夹换一个名字。',
      }),
    );
  }
  if (!source) {
    diagnostics.push(
      wholeFileFault(folder, {
        rule: 'content-folder',
        message: '发布单位的文件夹里应有 issuer.md；没有找到',
        advice: '用 npx tongbao new issuer 新建，或者把文件夹移到别处。',
      }),
    );
  }
  const result = source && parseFile(source, issuerFrontMatter);
  if (result && !result.ok) diagnostics.push(...result.diagnostics);
  const parsed = result?.ok ? result.parsed : null;
  const issuer: Issuer = {
    // Notices are read even when issuer.md is unusable, so that all faults are told at once.
    ...(parsed?.data ?? { name: id, filings: {} }),
    id,
    file: source?.file ?? folder,
    introduction: parsed ? renderMarkdown(parsed.body) : '',
    notices: [],
  };
  return { source, issuer, diagnostics, notices: new Map() };
}
