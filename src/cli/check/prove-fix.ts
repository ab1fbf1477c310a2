import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { assembleContent } from '../../notice/content/assemble.ts';
import { filesOf, type Notice, wordsOfNotice } from '../../notice/content/content.ts';
import { parseFile } from '../../notice/files/front-matter.ts';
import { itemFrontMatter, noticeFrontMatter } from '../../notice/schema/schema.ts';

/** True if nothing of a notice's file differs with this text but these keys of its front matter. */
export function changesOnly(
  notice: Notice,
  file: string,
  text: string,
  keys: ReadonlySet<string>,
): boolean {
  const before = filesOf(notice).find((one) => one.file === file)?.fileText;
  if (before === undefined) return false;
  const schema = file === notice.file ? noticeFrontMatter : itemFrontMatter;
  const [was, is] = [before, text].map((one) => withoutKeys(file, one, schema, keys));
  return was !== undefined && was !== null && isDeepStrictEqual(was, is);
}

/** True if a notice says the same words with these texts in place of its files of these names. */
export function keepsWords(notice: Notice, texts: ReadonlyMap<string, string>): boolean {
  return wordsWith(notice, texts) === wordsWith(notice, new Map());
}

/** The file's body and its front matter without the keys; null if it cannot be read. */
function withoutKeys(file: string, text: string, schema: z.ZodType, keys: ReadonlySet<string>) {
  const read = parseFile({ file, text }, schema);
  if (!read.ok) return null;
  const { body, data } = read.parsed;
  const kept = Object.entries(data as object).filter(([key]) => !keys.has(key));
  return { body, kept: Object.fromEntries(kept) };
}

function wordsWith(notice: Notice, texts: ReadonlyMap<string, string>): string | null {
  const made = noticeWith(notice, texts);
  return made ? wordsOfNotice(made) : null;
}

/**
 * The notice put together anew from its files, some of them with other texts by file; null if they
 * cannot be read. Of its issuer and attachments it knows nothing.
 */
export function noticeWith(notice: Notice, texts: ReadonlyMap<string, string>): Notice | null {
  const textOf = ({ file, fileText }: { file: string; fileText: string }) =>
    texts.get(file) ?? fileText;
  const { content } = assembleContent({
    folder: '',
    site: null,
    issuers: [
      {
        id: notice.issuer.id,
        folder: '',
        issuer: null,
        notices: [
          {
            id: notice.id,
            folder: '',
            notice: { file: notice.file, text: textOf(notice) },
            items: notice.items.map((item) => ({
              id: item.id,
              file: item.file,
              text: textOf(item),
            })),
            attachments: [],
          },
        ],
      },
    ],
  });
  return content.issuers[0]?.notices[0] ?? null;
}
