import { expect, it } from 'vitest';
import { contentFromFiles, noticeFromFiles } from '../../tests/support/notice-from-files.ts';
import { checkContent, checkNotice } from './check.ts';

const files = {
  'notice.md': '---\ntitle: 通报\n---\n::items[01-02]',
  'items/01.md': '---\ntitle: 一\nstatus: completed\n---\n完成情况：未完成\n',
  'items/02.md': '---\ntitle: 二\ndeadline: 2025年\n---\n正文。\n',
};

it('runs every rule and gives each finding its rule and severity', () => {
  const found = checkNotice(noticeFromFiles(files));
  expect(found.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
    ['status-agrees', 'error', 3],
    ['deadline-agrees', 'error', 3],
    ['published-stated', 'warning', 1],
  ]);
  expect(found[0]).toMatchObject({
    file: 'content/shili/2025/items/01.md',
    column: 1,
    related: { line: 5 },
  });
});

it('checks every notice of every issuer', () => {
  const issuer = '---\nname: 示例医院\n---\n';
  const notice = '---\ntitle: 通报\n---\n正文。';
  const { content } = contentFromFiles({
    'a/issuer.md': issuer,
    'a/2024/notice.md': notice,
    'a/2025/notice.md': notice,
    'b/issuer.md': issuer,
    'b/2025/notice.md': notice,
  });
  expect(checkContent(content).map(({ file }) => file)).toEqual([
    'content/a/2024/notice.md',
    'content/a/2025/notice.md',
    'content/b/2025/notice.md',
  ]);
});
