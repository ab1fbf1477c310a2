import { assembleContent } from '../../../src/notice/content/assemble.ts';
import type { Content } from '../../../src/notice/content/content.ts';

/** Texts of an issuer's files. */
export interface IssuerTexts {
  /** issuer.md */
  issuer: string;
  /** Id → the texts of a notice's files. */
  notices: Readonly<Record<string, NoticeTexts>>;
}

/** Texts of a notice's files. */
export interface NoticeTexts {
  /** notice.md */
  notice: string;
  /** Id → items/<id>.md */
  items?: Readonly<Record<string, string>>;
  /** Names of the files in attachments/. */
  attachments?: readonly string[];
}

/** Puts specimens together as content is; throws what faults their files have. */
export function assembleSpecimens(issuers: Readonly<Record<string, IssuerTexts>>): Content {
  const { content, diagnostics } = assembleContent({
    folder: '样张',
    site: { file: 'site.md', text: '---\ntitle: 样张网站\n---\n' },
    issuers: Object.entries(issuers).map(([id, { issuer, notices }]) => ({
      id,
      folder: id,
      issuer: { file: `${id}/issuer.md`, text: issuer },
      notices: Object.entries(notices).map(([name, { notice, items = {}, attachments = [] }]) => ({
        id: name,
        folder: `${id}/${name}`,
        notice: { file: `${id}/${name}/notice.md`, text: notice },
        items: Object.entries(items).map(([item, text]) => ({
          id: item,
          file: `${id}/${name}/items/${item}.md`,
          text,
        })),
        attachments: attachments.map((file) => ({
          name: file,
          size: 2_468_000,
          sha256: '0123456789abcdef'.repeat(4),
        })),
      })),
    })),
  });
  if (diagnostics.length > 0) {
    const faults = diagnostics.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
    throw new Error(`Specimens have faults:\n${faults.join('\n')}`);
  }
  return content;
}
