import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { inspectionAgrees } from './rule.ts';

function findings(inspection: string[], body: string): string[] {
  const lines = inspection.map((line) => `  ${line}`).join('\n');
  return findingsOf(inspectionAgrees, {
    'notice.md': `---\ntitle: 通报\ninspection:\n${lines}\n---\n${body}`,
  });
}

describe('inspection-agrees', () => {
  it('reports each day that the words do not print', () => {
    expect(
      findings(
        ['from: 2024-03-05', 'to: 2024年4月27日', 'feedback: 2024-06-13'],
        '2024年3月4日至4月26日进行巡察，6月12日反馈。',
      ),
    ).toEqual([
      'notice.md:4:3 inspection 的 from 应是正文里写明的日期；正文里没有找到 2024-03-05',
      'notice.md:5:3 inspection 的 to 应是正文里写明的日期；正文里没有找到 2024-04-27',
      'notice.md:6:3 inspection 的 feedback 应是正文里写明的日期；正文里没有找到 2024-06-13',
    ]);
  });

  it('reports a year that the words print otherwise', () => {
    expect(findings(['from: 2023-03-04'], '2024年3月4日起巡察。')).toHaveLength(1);
  });

  it('reports each fact that is not in the words as written', () => {
    expect(
      findings(['authority: 市委第三巡察组', 'round: 第五轮', 'kind: 专项巡察'], '市委第二巡察组'),
    ).toEqual([
      'notice.md:4:3 inspection 的 authority 应是正文里的原话；正文里没有找到“市委第三巡察组”',
      'notice.md:5:3 inspection 的 round 应是正文里的原话；正文里没有找到“第五轮”',
      'notice.md:6:3 inspection 的 kind 应是正文里的原话；正文里没有找到“专项巡察”',
    ]);
  });

  it.each([
    [
      'all agrees',
      ['authority: 市委第二巡察组', 'from: 2024-03-04', 'to: 2024-04-26', 'feedback: 2024-06-12'],
      '2024年3月4日至4月26日，市委第二\n巡察组对我院进行了巡察。6月12日反馈。',
    ],
    ['one day begins and ends it', ['from: 2024-03-04', 'to: 2024-03-04'], '2024年3月4日'],
    ['nothing is stated', ['from:', 'to:'], '根据安排。'],
    [
      'days that the words print are out of order (inspection-order)',
      ['from: 2024-03-04', 'to: 2024-04-26', 'feedback: 2024-04-01'],
      '2024年3月4日至4月26日巡察，2024年4月1日反馈。',
    ],
  ])('is silent where %s', (_, inspection, body) => {
    expect(findings(inspection, body)).toEqual([]);
  });
});
