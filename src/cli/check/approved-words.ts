import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readSource } from '../../importer/readers/registry.ts';
import { type Notice, noticesOf, wordsOfNotice } from '../../notice/content/content.ts';
import { approvedVersion } from '../../notice/derived/approved-version.ts';
import { findingAt } from '../../notice/files/source-file.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import type { CheckedContent } from '../checked-content.ts';

/** What is found in files of a kind. */
type Kind = Pick<Diagnostic, 'rule' | 'severity'>;

/** Files whose words are read whole and surely. */
const words: Kind = { rule: 'approved-words', severity: 'error' };
/** A PDF holds letters at places, not words: what is read may have another order than what is seen. */
const letters: Kind = { rule: 'approved-pdf', severity: 'warning' };
const compared: Readonly<Record<string, Kind>> = {
  '.docx': words,
  '.txt': words,
  '.pdf': letters,
};

/** How many characters of a difference are quoted. */
const quoted = 20;

/**
 * Adds to what was found where the words of a notice are not those of its approved version: its
 * page says that they are. Of all notices, or of the one with this key.
 */
export async function withApprovedWords(
  checked: CheckedContent,
  folder: string,
  key = '',
): Promise<CheckedContent> {
  const found: Diagnostic[] = [];
  // One after another: the approved versions of a large site would fill the memory.
  for (const notice of noticesOf(checked.content)) {
    if (key !== '' && notice.key !== key) continue;
    const finding = await findingOf(notice, folder);
    if (finding) found.push(finding);
  }
  return found.length === 0
    ? checked
    : { ...checked, diagnostics: [...checked.diagnostics, ...found] };
}

async function findingOf(notice: Notice, folder: string): Promise<Diagnostic | null> {
  const version = approvedVersion(notice);
  if (!version?.stored) return null;
  const { file } = version;
  const kind = compared[extname(file).toLowerCase()];
  if (!kind) return null;
  const bytes = await readFile(join(folder, notice.key, 'attachments', file));
  const read = await readSource(file, bytes);
  const index = notice.attachments.indexOf(version);
  const place = notice.placeOf(['attachments', index, 'approved']);
  if (!read.ok) {
    // Scans with signature and seal are what many offices approve.
    if (kind === letters) return null;
    return findingAt(place, {
      ...kind,
      message: `审定稿“${file}”应能读出文字，好与网页比较；读不出来：${read.message}`,
      advice: '换成完好的文件；不是网页所依据的审定稿的，删去 approved。',
    });
  }
  const approved = withoutWhiteSpace(read.blocks.map(({ text }) => text).join(''));
  const printed = withoutWhiteSpace(wordsOfNotice(notice));
  if (approved === printed) return null;
  const at = firstDifference(approved, printed);
  return findingAt(place, {
    ...kind,
    message: `网页的文字应与审定稿“${file}”一致；审定稿写的是${quote(approved, at)}，网页写的是${quote(printed, at)}`,
    advice: `从这里起核对两边：网页抄错的，照审定稿改；放错了文件的，换成审定的那一份；不是网页所依据的审定稿的，删去 approved。${kind === letters ? 'PDF 里看到的文字与网页一样、只是读出的先后不同（如并排的表格）的，换成 docx 就能准确比较。' : ''}`,
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The words from a place on, after some that stand before it. */
function quote(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - quoted / 2), at);
  const after = words.slice(at, at + quoted);
  return after === '' ? `“${before}”，到此为止` : `“${before}${after}”`;
}
