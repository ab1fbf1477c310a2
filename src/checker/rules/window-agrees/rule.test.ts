import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { windowAgrees } from './rule.ts';

function findings(comments: string, body: string): string[] {
  return findingsOf(windowAgrees, {
    'notice.md': `---\ntitle: 通报\npublished: 2025-05-06\ncomments: { ${comments} }\n---\n${body}`,
  });
}

const both = 'opens: 2025-05-06, closes: 2025-07-05';
const twoMonths = 'opens: 2025-05-06, closes: 2025-07-06';

describe('window-agrees', () => {
  it('reports each day that the words do not print', () => {
    expect(findings(both, '征求意见时间：2025年5月7日至7月6日。')).toEqual([
      'notice.md:4:13 comments 的 opens 应是正文里写明的日期；正文里没有找到 2025-05-06',
      'notice.md:4:32 comments 的 closes 应是正文里写明的日期；正文里没有找到 2025-07-05',
    ]);
  });

  it('does not take a printed day of the inspection for one of the window', () => {
    expect(
      findingsOf(windowAgrees, {
        'notice.md':
          '---\ntitle: 通报\ninspection: { to: 2025-02-28 }\ncomments: { opens: 2025-02-28, closes: 2025-07-05 }\n---\n2025年1月6日至2月28日，市委巡察组对我院进行了巡察。征求意见截至2025年7月5日。',
      }),
    ).toEqual([
      'notice.md:4:13 comments 的 opens 应是征求意见的日期；2025-02-28 在正文里是巡察或反馈的日期',
    ]);
  });

  it('reports a window that the words do not mention at all', () => {
    expect(findings('closes: 2025-07-05', '5月里开展了3个专项整治，随访15天。')).toHaveLength(1);
  });

  it('reports a wrong day of a printed range even where a length is printed beside it', () => {
    expect(findings(both, '公示期15个工作日，公示时间为2025年5月6日至2025年7月4日。')).toEqual([
      'notice.md:4:32 comments 的 closes 应是正文里写明的日期；正文里没有找到 2025-07-05',
    ]);
  });

  it('does not take a month of a date for a length', () => {
    expect(findings(both, '5月6日起公开征求意见。')).toHaveLength(1);
  });

  it('does not take a length that has nothing to do with the window', () => {
    expect(findings('closes: 2025-07-05', '候诊缩短到15天。欢迎提出意见。')).toHaveLength(1);
  });

  it('is not switched off by a length in a sentence about something else', () => {
    expect(
      findings(
        'opens: 2025-01-01, closes: 2031-01-01',
        '征求意见截止2025年7月5日。投诉3天内公开答复。',
      ),
    ).toHaveLength(2);
  });

  it.each([
    '公示15个工作日，截止2025年7月4日。',
    '征求意见截至2025年7月4日。公示期为2个月。',
    '征求意见时间为2个月（至2025.7.4）。',
  ])('reports a wrong last day where one is printed beside a length: %s', (words) => {
    expect(findings(both, words)).toEqual([
      'notice.md:4:32 comments 的 closes 应是正文里写明的日期；正文里没有找到 2025-07-05',
    ]);
  });

  it.each([
    ['公开时间为2个月。', '2025-07-06', '2025-07-05'],
    ['自公布之日起十五个工作日内，欢迎监督。', '2025-05-27', '2025-07-05'],
    ['自2025年5月20日起公示，公示期为30天。', '2025-06-19', '2025-07-05'],
    ['请于7月5日17:30前反馈意见。', '2025-07-05', '2026-07-05'],
    ['公示时间：5月10日至7月5日。', '2025-07-05', '2025-07-04'],
  ])('reports a last day that does not follow: %s', (words, closes, wrong) => {
    expect(findings(`closes: ${wrong}`, words)).toEqual([
      `notice.md:4:13 comments 的 closes 应是从正文算得出的日期 ${closes}；现在写的是 ${wrong}`,
    ]);
  });

  it.each([
    ['both days are printed', both, '征求意见时间：2025年5月6日至7月5日。'],
    ['both are printed in digits', both, '征求意见时间：2025.5.6—2025.7.5'],
    ['only the last day is stated', 'closes: 2025-07-05', '请于2025年7月5日前反馈。'],
    ['a length is printed', twoMonths, '公开时间为2个月，欢迎提出意见。'],
    [
      'a length in working days is printed',
      'opens: 2025-05-06, closes: 2025-05-27',
      '自公布之日起十五个工作日内，欢迎监督。',
    ],
    ['a length is printed from publication on', twoMonths, '自本通报发布之日起2个月内反馈。'],
    ['only its end follows', 'closes: 2025-07-06', '公开时间为2个月。'],
    ['the last day was a Sunday and moved to Monday', 'closes: 2025-07-07', '公开时间为2个月。'],
    ['the year is that of publication', both, '请于7月5日17:30前反馈意见。'],
    ['working days of an unknown year', 'closes: 2035-05-28', '自2035年5月6日起15个工作日公示。'],
    [
      'a range of days is about something else',
      twoMonths,
      '2024年3月1日至3月5日公示名单。征求意见时间为2个月。',
    ],
    ['the length follows the first day', both, '自2025年5月6日起60天内公开征求意见。'],
  ])('is silent where %s', (_, comments, body) => {
    expect(findings(comments, body)).toEqual([]);
  });

  it('is silent where the notice states no window', () => {
    expect(
      findingsOf(windowAgrees, { 'notice.md': '---\ntitle: 通报\n---\n公开征求意见。' }),
    ).toEqual([]);
  });
});
