import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { yearStated } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(yearStated, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says how the feedback is read, and why that cannot be', () => {
  expect(findings('2023年10月9日至12月15日，巡察组进行了巡察，1月18日反馈了意见。')).toEqual([
    'notice.md:4:28 反馈的日期应写明年份；这里只写“1月18日”，接着前面读是2023年1月18日，早于巡察结束（2023年12月15日） (notice.md:4:1 巡察的起止日期写在这里)',
  ]);
});

it('says the same of the end of a range', () => {
  expect(findings('2023年10月9日至2月10日自查。')).toEqual([
    'notice.md:4:12 止日应写明年份；这里只写“2月10日”，接着前面读是2023年2月10日，早于起日 2023年10月9日',
  ]);
});

it('says how a time to come would be read', () => {
  expect(
    findingsOf(yearStated, {
      'notice.md': '---\ntitle: 通报\npublished: 2025-10-20\n---\n::items[01]',
      'items/01.md': '---\ntitle: 某事\nstatus: in-progress\n---\n力争3月底前完成合并。',
    }),
  ).toEqual([
    'items/01.md:5:3 打算完成的时间应写明年份；这里只写“3月底前”，按发布的那一年读是2025年3月31日，发布（2025年10月20日）时已过',
  ]);
});
