import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { windowOpens } from './rule.ts';

function findings(front: string): string[] {
  return findingsOf(windowOpens, { 'notice.md': `---\ntitle: 通报\n${front}\n---\n正文。` });
}

it('tells both days', () => {
  expect(
    findings('published: 2025-05-06\ncomments: { opens: 2025-04-30, closes: 2025-07-05 }'),
  ).toEqual([
    'notice.md:4:13 征求意见应从发布（2025-05-06）那天或以后开始；现在是 2025-04-30 开始，群众少了几天 (notice.md:3:1 发布日期在这里写的是 2025-05-06)',
  ]);
});

it.each([
  'comments: { opens: 2025-04-30, closes: 2025-07-05 }',
  'published: 2025-05-06',
  'published: 2025-05-06\ncomments: { closes: 2025-05-06 }',
])('is silent where nothing is at odds: %s', (front) => {
  expect(findings(front)).toEqual([]);
});
