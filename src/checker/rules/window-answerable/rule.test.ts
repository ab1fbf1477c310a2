import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { windowAnswerable } from './rule.ts';

function findings(front: string, body: string): string[] {
  return findingsOf(windowAnswerable, {
    'notice.md': `---\ntitle: 通报\n${front}---\n${body}`,
  });
}

it('says what was looked for', () => {
  expect(findings('comments: { closes: 2025-07-05 }\n', '欢迎群众提出意见建议。')).toEqual([
    'notice.md:5:7 征求意见应写明怎样反映（电话、地址或邮箱）；正文和 issuer.md 里都没有找到',
  ]);
});

it('is about windows alone', () => {
  expect(findings('', '欢迎群众提出意见建议。')).toEqual([]);
});
