import { assembleContent } from '../notice/content/assemble.ts';
import { wordsOfNotice } from '../notice/content/content.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';
import type { Block } from './block.ts';
import type { ContentFile } from './content-file.ts';

const emptyTitle = /^title:[ ]*(?:""|'')?$/m;

/**
 * Reads the files of a notice as the site will and compares their words with those of the source.
 * Returns the first words of the source that the files do not say at their place; null if all
 * words stand.
 */
export function firstLostWords(
  files: readonly ContentFile[],
  source: readonly Block[],
): string | null {
  const approved = withoutWhiteSpace(source.map(({ text }) => text).join(''));
  const placeholder = letterNotIn(approved);
  const [notice, ...items] = files.map(({ path, text }) => ({
    file: path,
    text: text.replace(emptyTitle, `title: ${placeholder}`),
  }));
  const { content } = assembleContent({
    folder: '',
    site: null,
    issuers: [
      {
        id: 'issuer',
        folder: '',
        issuer: null,
        notices: [
          {
            id: 'notice',
            folder: '',
            notice: notice ?? null,
            items: items.map((item) => ({ ...item, id: idOf(item.file) })),
            attachments: [],
          },
        ],
      },
    ],
  });
  const assembled = content.issuers[0]?.notices[0];
  const words = assembled ? wordsOfNotice(assembled) : '';
  const written = withoutWhiteSpace(words.replace(placeholder, ''));
  if (approved === written) return null;
  let at = 0;
  while (at < approved.length && approved[at] === written[at]) at += 1;
  return approved.slice(at, at + 20) || written.slice(at, at + 20);
}

/** A source without a title leaves it to the office; for the proof this must stand there. */
function letterNotIn(text: string): string {
  let code = 0xf0000;
  while (text.includes(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}
