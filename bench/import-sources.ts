import { strToU8, zipSync } from 'fflate';
import { printedPdf } from '../tests/support/pdf-files.ts';
import { inventOneNotice } from './invent.ts';
import { plainText } from './write-draft.ts';

/** Texts that are imported, by what they are like. */
export const likenesses = ['notice', 'one line', 'brackets', 'digits'] as const;
export type Likeness = (typeof likenesses)[number];

/** Kinds of files, by their endings. */
export const endings = ['txt', 'html', 'md', 'docx', 'pdf'] as const;
export type Ending = (typeof endings)[number];

/** Bytes of UTF-8 that an invented item takes, about. */
const itemBytes = 2_600;

/** Lines of a text of about so many bytes. */
export function linesOf(likeness: Likeness, bytes: number): string[] {
  switch (likeness) {
    case 'notice':
      return noticeLines(bytes);
    case 'one line':
      return [noticeLines(bytes).join('')];
    case 'brackets':
      return [repeated('（([【{〔《<“‘', bytes)];
    case 'digits':
      return [repeated('1234567890', bytes)];
  }
}

function noticeLines(bytes: number): string[] {
  const notice = inventOneNotice(Math.max(1, Math.round(bytes / itemBytes)), 1);
  return plainText(notice).trimEnd().split('\n');
}

function repeated(marks: string, bytes: number): string {
  return marks.repeat(Math.ceil(bytes / Buffer.byteLength(marks)));
}

/** The file that holds these lines, a paragraph each. Brackets stand in .html as they are. */
export function fileOf(ending: Ending, lines: readonly string[]): Uint8Array {
  switch (ending) {
    case 'txt':
      return strToU8(`${lines.join('\n')}\n`);
    case 'md':
      return strToU8(`${lines.join('\n\n')}\n`);
    case 'html': {
      const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');
      return strToU8(`<!doctype html><meta charset="utf-8"><body><div>${paragraphs}</div></body>`);
    }
    case 'docx':
      return docx(lines);
    case 'pdf':
      return printedPdf(lines.join('\n'));
  }
}

function docx(lines: readonly string[]): Uint8Array {
  const text = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${text(line)}</w:t></w:r></w:p>`);
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const schema = 'http://schemas.openxmlformats.org';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${schema}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${schema}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0"?>${xml}`)]),
    ),
  );
}
