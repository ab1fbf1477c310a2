import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { inspectionOrder } from './rule.ts';

function findings(body: string, published = ''): string[] {
  return findingsOf(inspectionOrder, { 'notice.md': `---\ntitle: 通报\n${published}---\n${body}` });
}

it('tells both days where the findings came before the end', () => {
  expect(
    findings('2024年3月4日至4月26日，巡察组对我院进行了巡察，2024年4月12日反馈了意见。'),
  ).toEqual([
    'notice.md:4:29 反馈应在巡察结束（2024年4月26日）之后；这里写的是 2024年4月12日 (notice.md:4:1 巡察的起止日期写在这里)',
  ]);
});

it('compares with the day of publication where there is one', () => {
  const words = '2024年3月4日至4月26日，巡察组对我院进行了巡察，2025年6月12日反馈了意见。';
  expect(findings(words)).toEqual([]);
  expect(findings(words, 'published: 2025-05-06\n')).toEqual([
    'notice.md:5:29 反馈应早于发布（2025年5月6日）；这里写的是 2025年6月12日',
  ]);
});

it('tells days that front matter took from the words, in whatever form these print them', () => {
  const inspection = 'inspection: { from: 2024-04-26, to: 2024-03-04 }\n';
  expect(findings('开始于2024年4月26日，结束于2024年3月4日。', inspection)).toEqual([
    'notice.md:3:33 巡察结束应不早于巡察开始（2024年4月26日）；正文写的是 2024年3月4日',
  ]);
});
