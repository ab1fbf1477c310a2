import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assembleNotice, type ItemFile, type NoticeFiles } from './assemble-notice.ts';
import { type Content, compareNotices, type Issuer, type Notice, type Site } from './content.ts';
import { parseFile } from './front-matter.ts';
import { areConfusable, compareIds, isId, isReservedId } from './id.ts';
import { renderMarkdown } from './markdown.ts';
import {
  issuerFrontMatter,
  itemFrontMatter,
  noticeFrontMatter,
  siteFrontMatter,
} from './schema.ts';
import { type Finding, findingAt, type SourceFile } from './source-file.ts';

/** A content folder as it was read. */
export interface ContentFiles {
  /** The folder, as diagnostics print it. */
  folder: string;
  /** Null where there is no site.md. */
  site: SourceFile | null;
  issuers: IssuerFolder[];
}

/** content/<issuer>/ as it was read. */
export interface IssuerFolder {
  id: string;
  folder: string;
  issuer: SourceFile | null;
  notices: NoticeFolder[];
}

/** content/<issuer>/<notice>/ as it was read. */
export interface NoticeFolder {
  id: string;
  folder: string;
  notice: SourceFile | null;
  items: (SourceFile & { id: string })[];
  /** Names of the files in attachments/. */
  attachments: string[];
}

/** Name of a site without site.md. */
const defaultSiteTitle = '巡察整改进展情况通报';

/** Puts the content of a site together, and tells every fault of every file. */
export function assembleContent(files: ContentFiles): {
  content: Content;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const site = assembleSite(files.site, diagnostics);
  const issuers = files.issuers
    .toSorted((a, b) => compareIds(a.id, b.id))
    .flatMap((folder) => assembleIssuer(folder, diagnostics));
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

function assembleIssuer(folder: IssuerFolder, diagnostics: Diagnostic[]): Issuer[] {
  diagnostics.push(...idFaults(folder.folder, folder.id, '发布单位'));
  if (isReservedId(folder.id)) {
    diagnostics.push(
      wholeFileFault(folder.folder, {
        rule: 'content-folder',
        message: `网站自己要用地址 /${folder.id}/，发布单位的文件夹不能叫“${folder.id}”`,
        advice: '给文件夹换一个名字。',
      }),
    );
  }
  if (!folder.issuer) {
    diagnostics.push(
      wholeFileFault(folder.folder, {
        rule: 'content-folder',
        message: '发布单位的文件夹里应有 issuer.md；没有找到',
        advice: '用 npx tongbao new issuer 新建，或者把文件夹移到别处。',
      }),
    );
  }
  const result = folder.issuer && parseFile(folder.issuer, issuerFrontMatter);
  if (result && !result.ok) diagnostics.push(...result.diagnostics);
  const parsed = result?.ok ? result.parsed : null;
  const issuer: Issuer = {
    // Notices are read even when issuer.md is unusable, so that all faults are told at once.
    ...(parsed?.data ?? { name: folder.id, filings: {} }),
    id: folder.id,
    file: folder.issuer?.file ?? folder.folder,
    introduction: parsed ? renderMarkdown(parsed.body) : '',
    notices: [],
  };
  issuer.notices = folder.notices
    .flatMap((noticeFolder) => readNotice(issuer, noticeFolder, diagnostics))
    .sort(compareNotices);
  return [issuer];
}

function readNotice(issuer: Issuer, folder: NoticeFolder, diagnostics: Diagnostic[]): Notice[] {
  diagnostics.push(...idFaults(folder.folder, folder.id, '通报'));
  const { items, unreadableItems } = readItems(folder, diagnostics);
  if (!folder.notice) {
    diagnostics.push(
      wholeFileFault(folder.folder, {
        rule: 'content-folder',
        message: '通报的文件夹里应有 notice.md；没有找到',
        advice: '用 npx tongbao new notice 新建，或者把文件夹移到别处。',
      }),
    );
    return [];
  }
  const result = parseFile(folder.notice, noticeFrontMatter);
  if (!result.ok) {
    diagnostics.push(...result.diagnostics);
    return [];
  }
  const { file } = folder.notice;
  const files: NoticeFiles = { id: folder.id, file, parsed: result.parsed, items, unreadableItems };
  const assembled = assembleNotice(issuer, files);
  diagnostics.push(...assembled.diagnostics);
  for (const [index, attachment] of assembled.notice.attachments.entries()) {
    if (folder.attachments.includes(attachment.file)) continue;
    diagnostics.push(
      findingAt(result.parsed.placeOf(['attachments', index, 'file']), {
        rule: 'attachment',
        message: `附件“${attachment.file}”应在文件夹 ${folder.folder}/attachments 里；没有找到`,
        advice: '把文件放进去，或者改正文件名（大小写也要一致）。',
      }),
    );
  }
  return [assembled.notice];
}

function readItems(folder: NoticeFolder, diagnostics: Diagnostic[]) {
  const items: ItemFile[] = [];
  const unreadableItems: string[] = [];
  const sorted = folder.items.toSorted((a, b) => compareIds(a.id, b.id));
  for (const [index, source] of sorted.entries()) {
    const { id, file } = source;
    diagnostics.push(...idFaults(file, id, '整改事项'));
    const before = sorted[index - 1];
    if (before && areConfusable(before.id, id)) {
      diagnostics.push(
        wholeFileFault(file, {
          rule: 'item-id',
          message: `同一份通报里每个整改事项的编号应各不相同；“${id}”与“${before.id}”（${before.file}）会被看成同一个`,
          advice: '给其中一个文件换一个编号。',
        }),
      );
    }
    const result = parseFile(source, itemFrontMatter);
    if (result.ok) {
      items.push({ id, file, parsed: result.parsed });
    } else {
      diagnostics.push(...result.diagnostics);
      unreadableItems.push(id);
    }
  }
  return { items, unreadableItems };
}

function idFaults(place: string, id: string, what: string): Diagnostic[] {
  if (isId(id)) return [];
  return [
    wholeFileFault(place, {
      rule: 'item-id',
      message: `${what}的文件（夹）名会成为网址的一部分，应只用小写字母、数字和连字符；现在是“${id}”`,
      advice: '改名，例如 shili-2025 或 01。',
    }),
  ];
}

function wholeFileFault(file: string, finding: Finding): Diagnostic {
  return findingAt({ file, line: null, column: null }, finding);
}
