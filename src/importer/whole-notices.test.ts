import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realNotices, sampleNotices } from '../../tests/support/real-notices.ts';
import { titleOf, wordsOfNotice } from '../notice/content/content.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';
import { importNotice } from './import-notice.ts';
import type { Imported } from './make-notice.ts';
import { approvedWords, assembleImported } from './testing.ts';

/** What an import must make of each real notice: items, statuses and window are facts of its text. */
const expectations: Record<string, object> = {
  'qinhuangdao-2025': {
    items: 23,
    statuses: { none: 23 },
    window: { opens: '2025-04-30', closes: '2025-06-30' },
    doubts: ['import-published:null', 'import-feedback-year:4'],
  },
  'dagang-2023': {
    items: 11,
    statuses: { none: 11 },
    window: null,
    doubts: ['import-published:null', 'import-heading-number:4'],
  },
  'qingyuan-2025': {
    items: 14,
    statuses: { none: 14 },
    window: { opens: '2025-04-07', closes: '2025-05-06' },
    doubts: [],
  },
  'nanping-2024': {
    items: 48,
    statuses: { completed: 36, sustained: 3, 'mostly-completed': 7, 'not-completed': 2 },
    window: null,
    doubts: [
      'import-published:null',
      ...[64, 81, 106].map((line) => `import-unnumbered-heading:${line}`),
      'import-status-label:110',
      ...[122, 218, 235, 257, 272, 280].map((line) => `import-unnumbered-heading:${line}`),
    ],
  },
  'liaoyang-2021': {
    items: 38,
    statuses: { completed: 31, 'in-progress': 7 },
    window: null,
    doubts: ['import-feedback-year:9', 'import-page-break:11'],
  },
};

async function importFile(file: string, name: string): Promise<Imported> {
  const imported = await importNotice(
    { name: `${name}.txt`, bytes: readFileSync(file) },
    { issuer: 'a' },
  );
  if (!imported.ok) throw new Error(imported.message);
  return imported;
}

function withoutZeros(counts: object): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

describe.each([...realNotices(), ...sampleNotices()])('$name', ({ name, file }) => {
  it('keeps every word in its place', async () => {
    const imported = await importFile(file, name);
    const words = withoutWhiteSpace(wordsOfNotice(assembleImported(imported)));
    expect(words).toBe(approvedWords(readFileSync(file, 'utf8'), imported));
  });
});

describe.each(realNotices())('$name', ({ name, file }) => {
  it('is understood', async () => {
    const { summary, doubts, noticeId } = await importFile(file, name);
    const { total, ...statuses } = summary.items;
    const found = {
      items: total,
      statuses: withoutZeros(statuses),
      window: summary.window,
      doubts: doubts.map(({ rule, line }) => `${rule}:${line}`),
    };
    expect(noticeId).toBe(name);
    expect(found).toEqual(expectations[name] ?? 'no expectation for this file');
  });

  it('counts its items through, in their order', async () => {
    const notice = assembleImported(await importFile(file, name));
    const ids = notice.items.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.map((_, index) => index + 1));
  });
});

it.each(realNotices().filter(({ name }) => name === 'nanping-2024'))(
  '$name: follow-ups are tied to their items',
  async ({ name, file }) => {
    const notice = assembleImported(await importFile(file, name));
    const followUps = notice.parts.flatMap((part) =>
      part.kind === 'follow-ups' ? part.followUps.map(({ item }) => item.number) : [],
    );
    expect(followUps).toEqual([2, 3, 4, 5, 16, 27, 15, 23, 44]);
    const later = notice.items.filter(({ followUps: { length } }) => length > 0);
    expect(later.every(({ deadline }) => deadline?.startsWith('202'))).toBe(true);
  },
);

describe.each(sampleNotices())('$name', ({ name, file }) => {
  it('is what it was written to be', async () => {
    const expected: Record<string, unknown> = JSON.parse(
      readFileSync(file.replace(/txt$/, 'expected.json'), 'utf8'),
    );
    const imported = await importFile(file, name);
    const notice = assembleImported(imported);
    const { total, ...statuses } = imported.summary.items;
    const { phones = [], emails = [], address, postcode } = notice.contact ?? {};
    expect({
      title: withoutWhiteSpace(titleOf(notice)),
      issuer: imported.summary.issuer.name,
      items: total,
      numbers: notice.items.map(({ number }) => number),
      titles: notice.items.map(({ title }) => title),
      statuses,
      followUps: notice.parts.flatMap((part) =>
        part.kind === 'follow-ups' ? part.followUps.map(({ item }) => item.number) : [],
      ),
      deadlines: Object.fromEntries(
        notice.items.flatMap(({ id, deadline }) =>
          deadline ? [[String(Number(id)), deadline]] : [],
        ),
      ),
      window: imported.summary.window,
      contact: { phones, address: address ?? null, postcode: postcode ?? null, emails },
      removed: imported.removed.map(({ text }) => text),
    }).toEqual(expected);
  });
});
