import { describe, expect, it } from 'vitest';
import { contentFromFiles, noticeFromFiles } from '../../tests/support/notice-from-files.ts';
import { conditions } from '../../tests/support/rule-input.ts';
import { checkContent, checkNotice } from './check.ts';

const files = {
  'notice.md': '---\ntitle: 通报\n---\n::items[01-02]',
  'items/01.md': '---\ntitle: 一\nstatus: completed\n---\n完成情况：未完成\n',
  'items/02.md': '---\ntitle: 二\ndeadline: 2025年\n---\n正文。\n',
};

it('runs every rule and gives each finding its rule and severity', () => {
  const found = checkNotice(noticeFromFiles(files), conditions).diagnostics;
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
  expect(checkContent(content, conditions).diagnostics.map(({ file }) => file)).toEqual([
    'content/a/2024/notice.md',
    'content/a/2025/notice.md',
    'content/b/2025/notice.md',
  ]);
});

it('leaves what is secret out of the quotes of every finding about the same words', () => {
  const notice = noticeFromFiles({
    'notice.md':
      '---\ntitle: 通报\npublished: 2025-05-06\n---\n患者王建国,身份证号110101188503070014,已退费。',
  });
  const { diagnostics } = checkNotice(notice, conditions);
  expect(diagnostics.map(({ rule }) => rule)).toContain('half-width-marks');
  expect(JSON.stringify(diagnostics)).not.toMatch(/110101188503070014|王建国/);
});

describe('items that cannot be read', () => {
  const files = (directive: string, second: string) => ({
    'a/issuer.md': '---\nname: 示例医院\n---\n',
    'a/2025/notice.md': `---\ntitle: 通报\npublished: 2025-05-06\n---\n巡察反馈的3个问题已经逐一整改。\n\n::items[${directive}]`,
    'a/2025/items/01.md': '---\nnumber: 1\ntitle: 一事\n---\n正文。',
    ...(second !== '' && { 'a/2025/items/02.md': second }),
    'a/2025/items/03.md': '---\nnumber: 3\ntitle: 三事\n---\n正文。',
  });
  const rulesIn = (directive: string, second: string) =>
    checkContent(contentFromFiles(files(directive, second)).content, conditions).diagnostics.map(
      ({ rule }) => rule,
    );

  it('are neither missed in totals nor in the order of numbers', () => {
    const counting = expect.arrayContaining(['total-agrees', 'heading-sequence']);
    expect(rulesIn('01, 03', '')).toEqual(counting);
    const told = rulesIn('01-03', '---\nnumber: 2\ntitel: 二事\n---\n正文。');
    expect(told).not.toContain('total-agrees');
    expect(told).not.toContain('heading-sequence');
  });
});
