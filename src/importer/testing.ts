import { assembleContent } from '../notice/content/assemble.ts';
import type { Notice } from '../notice/content/content.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';
import { type Block, type TableCell, tableBlock } from './block.ts';
import { issuerDraft } from './issuer-draft.ts';
import { type Imported, makeNotice } from './make-notice.ts';
import type { ReadDocument } from './readers/reader.ts';
import { readText } from './readers/text.ts';

/** Blocks with these texts, a line each. For tests. */
export function blocksOf(...texts: string[]): Block[] {
  return texts.map((text, index) => ({ text, line: index + 1 }));
}

/** Imports a text, which must be accepted. For tests. */
export function importText(text: string, name = 'notice.txt'): Imported {
  const bytes = new TextEncoder().encode(text);
  const read = readText(bytes);
  if (!read.ok) throw new Error(read.message);
  const imported = makeNotice(name, read, { issuer: 'shili' });
  if (!imported.ok) throw new Error(imported.message);
  return imported;
}

/** The text of one of the files, by the end of its path. For tests. */
export function fileOf(imported: Imported, end: string): string {
  const file = imported.files.find(({ path }) => path.endsWith(end));
  if (!file) throw new Error(`no file ${end} among ${imported.files.map(({ path }) => path)}`);
  return file.text;
}

/** Rules and lines of the doubts, such as import-published:null. For tests. */
export function doubtsOf({ doubts }: Imported): string[] {
  return doubts.map(({ rule, line }) => `${rule}:${line}`);
}

/** The notice as the site reads it from the imported files, which must be without fault. For tests. */
export function assembleImported(imported: Imported): Notice {
  const source = (path: string, text: string) => ({ file: path, text });
  const [notice, ...items] = imported.files.map(({ path, text }) => source(path, text));
  const { content, diagnostics } = assembleContent({
    folder: 'content',
    site: null,
    issuers: [
      {
        id: 'a',
        folder: 'a',
        issuer: source('a/issuer.md', issuerDraft(imported).file.text),
        notices: [
          {
            id: imported.noticeId,
            folder: `a/${imported.noticeId}`,
            notice: notice ?? null,
            items: items.map((item) => ({ ...item, id: item.file.replace(/^.*\/|\.md$/g, '') })),
            attachments: [],
          },
        ],
      },
    ],
  });
  const [assembled] = content.issuers[0]?.notices ?? [];
  const faults = diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);
  if (!assembled || faults.length > 0) throw new Error(`no notice\n${faults.join('\n')}`);
  return assembled;
}

/** A source's words without white space and without what was reported as removed. For tests. */
export function approvedWords(source: string, { removed }: Imported): string {
  let words = source;
  for (const { text } of removed) words = words.replace(text, '');
  return withoutWhiteSpace(words);
}

/**
 * A table of these rows, a line a row, its cells parted by |, their paragraphs by /. A cell < goes on
 * with the one before it, a cell ^ with the one above it. For tests.
 */
export function tableOf(rows: string, line = 1): Block {
  const table = rows
    .trim()
    .split('\n')
    .map((row, index) => {
      const cells: TableCell[] = [];
      for (const written of row.split('|').map((words) => words.trim())) {
        const last = cells.at(-1);
        if (written === '<' && last) last.span += 1;
        else {
          const paragraphs = written === '^' ? [] : written.split('/').filter(Boolean);
          cells.push({ paragraphs, span: 1, continues: written === '^' });
        }
      }
      return { cells, line: line + index };
    });
  return tableBlock(table, line);
}

/** Imports texts (a line each) and tables, which must be accepted. For tests. */
export function importBlocks(...source: (string | Block)[]): Imported {
  let line = 0;
  const blocks = source.map((one): Block => {
    line += 1;
    if (typeof one === 'string') return { text: one, line };
    const rows = (one.table ?? []).map((row, index) => ({ ...row, line: line + index }));
    const block = tableBlock(rows, line);
    line += rows.length - 1;
    return block;
  });
  const read: ReadDocument = {
    ok: true,
    form: 'docx',
    unit: 'paragraph',
    blocks,
    removed: [],
    doubts: [],
    pictures: [],
  };
  const imported = makeNotice('notice.docx', read, { issuer: 'shili' });
  if (!imported.ok) throw new Error(imported.message);
  return imported;
}
