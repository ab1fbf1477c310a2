import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedContent } from '../checked-content.ts';
import { run } from '../testing.ts';
import { withApprovedWords } from './approved-words.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-approved-'));
  cpSync('content/shili-diyi', join(folder, 'shili-diyi'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of the approved version of the sample, after changes of its files. */
async function found(changes: Record<string, (text: string) => string> = {}, key = '') {
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, 'shili-diyi/2025', path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  const { diagnostics } = await withApprovedWords(checkedContent(folder), folder, key);
  return diagnostics.filter(({ rule }) => rule.startsWith('approved-'));
}

describe('the approved version of a notice', () => {
  it('says the words of its page, white space aside', async () => {
    expect(await found()).toEqual([]);
  });

  it('is an error where it says others, told with the first that differ', async () => {
    const [finding, ...more] = await found({
      'items/02.md': (text) => text.replace('启用检查预约中心', '停用检查预约中心'),
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', line: expect.any(Number) });
    expect(finding?.file).toMatch(/shili-diyi\/2025\/notice\.md$/);
    expect(finding?.message).toMatch(
      /^网页的文字应与审定稿“审定稿\.docx”一致；审定稿写的是“.+日启用检查预约中心.*”，网页写的是“.+日停用检查预约中心.*”$/,
    );
  });

  it('is told where it cannot be read', async () => {
    const [finding] = await found({ 'attachments/审定稿.docx': () => '不是 Word 文件' });
    expect(finding?.message).toMatch(/^审定稿“审定稿\.docx”应能读出文字/);
  });

  it('is compared where it is of the notice that is asked for', async () => {
    const changes = { 'attachments/审定稿.docx': () => '' };
    expect(await found(changes, 'shili-diyi/2024')).toEqual([]);
    expect(await found({}, 'shili-diyi/2025')).toHaveLength(1);
  });

  it('is compared as a PDF, too, where a difference may be one of reading alone', async () => {
    const pdf = join(folder, 'shili-diyi/2025/attachments/审定稿.pdf');
    await run('export', 'shili-diyi/2025', '--as', 'pdf', '--content', folder, '--out', pdf);
    const named = (text: string) => text.replace('file: 审定稿.docx', 'file: 审定稿.pdf');
    expect(await found({ 'notice.md': named })).toEqual([]);
    const [finding, ...more] = await found({
      'items/02.md': (text) => text.replace('启用检查预约中心', '停用检查预约中心'),
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'approved-pdf', severity: 'warning' });
    expect(finding?.message).toContain('日启用检查预约中心');
    expect(finding?.advice).toContain('换成 docx');
  });

  it('is not compared where it is a scan, or of another kind', async () => {
    for (const name of ['a.pdf', 'a.ofd']) {
      writeFileSync(join(folder, 'shili-diyi/2025/attachments', name), '扫描件');
      const named = (text: string) =>
        text.replace(/file: (?:审定稿\.docx|a\.pdf)/, `file: ${name}`);
      expect(await found({ 'notice.md': named })).toEqual([]);
    }
  });
});
