import { createHash } from 'node:crypto';
import type { Rule } from '../../src/checker/rule.ts';
import {
  type Diagnostic,
  type Place,
  printPlace as printWholePlace,
} from '../../src/diagnostics/diagnostic.ts';
import { assembleContent } from '../../src/notice/content/assemble.ts';
import type { Content, Notice } from '../../src/notice/content/content.ts';
import type { SourceFile } from '../../src/notice/files/source-file.ts';
import { ruleInput } from './rule-input.ts';

/** Texts of content files by path, such as shili/2025/items/01.md. */
export type FilesByPath = Record<string, string>;

/** The folder as diagnostics print it. */
const folder = 'content';

/** Puts content together from texts. A path without a file name (shili/2025/) is an empty folder. */
export function contentFromFiles(files: FilesByPath): {
  content: Content;
  diagnostics: Diagnostic[];
} {
  const under = (prefix: string) => [
    ...new Set(
      Object.keys(files)
        .filter((path) => path.startsWith(prefix) && path.slice(prefix.length).includes('/'))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? ''),
    ),
  ];
  const source = (path: string): SourceFile | null => {
    const text = files[path];
    return text === undefined ? null : { file: `${folder}/${path}`, text };
  };
  const namesIn = (prefix: string) =>
    Object.keys(files)
      .filter((path) => path.startsWith(prefix) && path.length > prefix.length)
      .map((path) => path.slice(prefix.length));
  return assembleContent({
    folder,
    site: source('site.md'),
    issuers: under('').map((issuer) => ({
      id: issuer,
      folder: `${folder}/${issuer}`,
      issuer: source(`${issuer}/issuer.md`),
      notices: under(`${issuer}/`).map((notice) => {
        const base = `${issuer}/${notice}`;
        return {
          id: notice,
          folder: `${folder}/${base}`,
          notice: source(`${base}/notice.md`),
          items: namesIn(`${base}/items/`).map((name) => ({
            id: name.replace(/\.md$/, ''),
            file: `${folder}/${base}/items/${name}`,
            text: files[`${base}/items/${name}`] ?? '',
          })),
          attachments: namesIn(`${base}/attachments/`).map((name) => {
            const bytes = Buffer.from(files[`${base}/attachments/${name}`] ?? '');
            const sha256 = createHash('sha256').update(bytes).digest('hex');
            return { name, size: bytes.length, sha256 };
          }),
        };
      }),
    })),
  });
}

/** One notice of one hospital from the files of its folder; throws if they have a fault. */
export function noticeFromFiles(files: FilesByPath): Notice {
  const { content, diagnostics } = contentFromFiles({
    'shili/issuer.md': '---\nname: 示例医院\n---\n',
    ...inNoticeFolder(files),
  });
  const notice = content.issuers[0]?.notices[0];
  if (diagnostics.length > 0 || !notice) {
    throw new Error(`These files make no notice:\n${printFindings(diagnostics).join('\n')}`);
  }
  return notice;
}

/** The files of a notice's folder at their places in the content folder. */
export function inNoticeFolder(files: FilesByPath): FilesByPath {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`shili/2025/${path}`, text]),
  );
}

/** What one rule says of a notice, a line a finding; its `related` place follows in brackets. */
export function findingsOf(rule: Rule, files: FilesByPath): string[] {
  return [...rule.check(ruleInput(noticeFromFiles(files)))].map(({ place, message, related }) =>
    [
      printPlace(place),
      message,
      ...(related ? [`(${printPlace(related)} ${related.message})`] : []),
    ].join(' '),
  );
}

/** Findings as lines: place, rule, message, the folder left out. */
export function printFindings(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    (diagnostic) => `${printPlace(diagnostic)} [${diagnostic.rule}] ${diagnostic.message}`,
  );
}

function printPlace(place: Place): string {
  return printWholePlace({
    ...place,
    file: place.file.replace(/^content\/(?:shili\/2025\/)?/, ''),
  });
}
