import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { checkSettings } from '../../settings.ts';
import { reviewsSigned } from './rule.ts';

const settings = checkSettings.parse({ reviews: '3' });

function findings(reviews: string): string[] {
  const notice = noticeFromFiles({
    'notice.md': `---\ntitle: 通报\npublished: 2025-05-06\n${reviews}\n---\n正文。`,
  });
  return [...reviewsSigned.check(ruleInput(notice, { settings }))].map(
    ({ place: { line, column }, message, related }) =>
      `${line}:${column} ${message}${related ? ` (${related.line}:${related.column} ${related.message})` : ''}`,
  );
}

it('asks for as many reviews as tongbao.yml says', () => {
  expect(findings('reviews: [{ stage: 初审, reviewer: 张三, date: 2025-05-03 }]')).toEqual([
    '4:1 发布前应经过 3 次审核；reviews 里写了 1 次',
  ]);
  expect(findings('reviews:')).toEqual(['4:1 发布前应经过 3 次审核；reviews 里写了 0 次']);
});

it('tells a signature that stands twice, days out of order and days after publication', () => {
  expect(
    findings(`reviews:
  - { stage: 初审, reviewer: 张三, date: 2025-05-03 }
  - { stage: 复审, reviewer: 张 三, date: 2025-05-02 }
  - { stage: 终审, reviewer: 李四, date: 2025-05-07 }`),
  ).toEqual([
    '6:18 每次审核应由不同的人签；复审和初审都是“张 三”签的 (5:18 初审在这里)',
    '6:33 审核应按先后写，复审应不早于初审（2025-05-03）；这里写的是 2025-05-02 (5:32 初审在这里)',
    '7:32 终审应不晚于发布的日子 2025-05-06；这里写的是 2025-05-07 (3:1 published 在这里写的是 2025-05-06)',
  ]);
});

it('stops a build', () => {
  expect(reviewsSigned.severity).toBe('error');
});
