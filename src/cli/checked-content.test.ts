import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RandomEdits } from '../../tests/support/random-edits.ts';
import { seededRandom } from '../../tests/support/seeded-random.ts';
import { Failure } from '../diagnostics/failure.ts';
import { type Content, noticesOf } from '../notice/content/content.ts';
import { type CheckedContent, ContentCheck, checkedContent } from './checked-content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-check-'));
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Two notices, of which one has an item whose status is unlike its words. */
const twoNotices = {
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2024/notice.md': '---\ntitle: 前一份通报\npublished: 2024-05-06\n---\n正文。\n',
  'shili/2025/notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]\n',
  'shili/2025/items/01.md':
    '---\ntitle: 针对“示例”问题\nstatus: completed\n---\n一是立规矩。\n\n完成情况：正在整改\n',
};

/** All that content and findings say, without what points back. */
function saying({ content, diagnostics, excepted }: CheckedContent) {
  const plain = (key: string, value: unknown) => {
    if (key === 'issuer') return (value as Content['issuers'][number]).name;
    if (key === 'notice' || key === 'item') return (value as { key: string }).key;
    return value;
  };
  return JSON.parse(JSON.stringify({ content, diagnostics, excepted }, plain));
}

describe('ContentCheck', () => {
  it.each(Array.from({ length: 8 }, (_, seed) => seed))(
    'says after any edits what a check of the whole says (seed %i)',
    (seed) => {
      const random = seededRandom(seed);
      const edits = new RandomEdits(folder, random);
      edits.begin();
      const check = new ContentCheck(folder);
      let findings = 0;
      let notices = 0;
      for (let round = 0; round < 40; round += 1) {
        const touched = Array.from({ length: 1 + Math.floor(random() * 3) }, () => edits.edit());
        const again = check.check(touched.flat());
        const whole = checkedContent(folder);
        expect(saying(again)).toEqual(saying(whole));
        for (const issuer of again.content.issuers) {
          expect(issuer.notices.every((notice) => notice.issuer === issuer)).toBe(true);
        }
        findings += again.diagnostics.length;
        notices += noticesOf(again.content).length;
      }
      expect(findings).toBeGreaterThan(200);
      expect(notices).toBeGreaterThan(50);
    },
  );

  it('keeps the notices of other folders, and checks only what is new', () => {
    write(twoNotices);
    const check = new ContentCheck(folder);
    const before = noticesOf(check.check().content);
    write({ 'shili/2025/items/01.md': '---\ntitle: 别的\n---\n一是立规矩。\n' });
    const [newest, older] = noticesOf(check.check([['shili', '2025', 'items', '01.md']]).content);
    expect(newest?.items[0]?.title).toBe('别的');
    expect(newest).not.toBe(before[0]);
    expect(older).toBe(before[1]);
  });

  it('gives the same object where a save changes nothing', () => {
    write(twoNotices);
    const check = new ContentCheck(folder);
    const before = check.check();
    write(twoNotices);
    expect(check.check([['shili', '2025', 'items', '01.md'], ['shili', 'issuer.md'], []])).toBe(
      before,
    );
  });

  it('reads tongbao.yml in another encoding, and says so', () => {
    write({
      'tongbao.yml': Buffer.concat([
        Buffer.from('terms:\n  - { avoid: '),
        // 完成 in GBK.
        Buffer.from('cdeab3c9', 'hex'),
        Buffer.from(' }\n'),
      ]),
    });
    expect(checkedContent(folder).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'encoding', file: join(folder, 'tongbao.yml') }),
    );
  });

  it('checks all again when tongbao.yml or the day is another', () => {
    vi.useFakeTimers({ now: new Date('2025-05-06T10:00:00+08:00') });
    write(twoNotices);
    const check = new ContentCheck(folder);
    const severities = () =>
      check
        .check()
        .diagnostics.filter(({ rule }) => rule === 'status-agrees')
        .map(({ severity }) => severity);
    const usual = severities();
    expect(usual).toHaveLength(1);
    write({ 'tongbao.yml': 'rules: { status-agrees: hint }\n' });
    expect(severities()).toEqual(['hint']);
    write({ 'tongbao.yml': 'rules: { status-agrees: off }\n' });
    expect(severities()).toEqual([]);
    rmSync(join(folder, 'tongbao.yml'));
    expect(severities()).toEqual(usual);
    const today = check.check();
    vi.setSystemTime(new Date('2025-05-07T00:00:00+08:00'));
    expect(check.check()).not.toBe(today);
  });

  it('finds everything again after the folder was gone', () => {
    write(twoNotices);
    const check = new ContentCheck(folder);
    const before = saying(check.check());
    rmSync(folder, { recursive: true });
    expect(() => check.check()).toThrow(Failure);
    write({ ...twoNotices, 'shili/2025/notice.md': '---\ntitle: 新\n---\n::items[01]\n' });
    expect(noticesOf(check.check().content).map(({ title }) => title)).toEqual([
      '前一份通报',
      '新',
    ]);
    write(twoNotices);
    expect(saying(check.check([['shili', '2025', 'notice.md']]))).toEqual(before);
  });
});
