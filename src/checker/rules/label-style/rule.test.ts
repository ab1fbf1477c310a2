import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { labelStyle } from './rule.ts';

function findings(...labels: string[]): string[] {
  return findingsOf(labelStyle, {
    'notice.md': `---\ntitle: 通报\n---\n${labels.map((label) => `## ${label}甲`).join('\n\n')}`,
  });
}

it('shows how the others are printed', () => {
  expect(findings('1、', '二、', '三、')).toEqual([
    'notice.md:4:4 同一列的序号写法应一致（多数如“二、”）；这里是“1、” (notice.md:6:4 这里写的是“二、”)',
  ]);
});

it('tells the first of many, and how many there are', () => {
  const usual = ['1.', '2.', '3.', '4.', '5.'];
  expect(findings(...usual, '6、', '7、', '8、', '9、')).toEqual([
    expect.stringContaining('这里是“6、”，这样的共有 4 处'),
    expect.stringContaining('这里是“7、”'),
    expect.stringContaining('这里是“8、”'),
  ]);
});
