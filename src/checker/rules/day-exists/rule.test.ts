import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { dayExists } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(dayExists, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

describe('day-exists', () => {
  it.each([
    [
      '2024年2月30日进驻。',
      'notice.md:4:1 应是日历上有的一天，2024年2月只有 29 天；这里写的是“2024年2月30日”',
    ],
    ['4月31日进驻。', 'notice.md:4:1 应是日历上有的一天，4月只有 30 天；这里写的是“4月31日”'],
    ['13月5日进驻。', 'notice.md:4:1 应是 1 月到 12 月中的一天；这里写的是“13月5日”'],
    ['3月4至4月5日进驻。', 'notice.md:4:1 应写作“3月4日”；这里“3月4”后面少了“日”'],
    ['2024年5月6日至2023年7月5日。', 'notice.md:4:1 起止日期应先早后晚；这里后一个日期早于前一个'],
    [
      '办公时间8:30-25:00。',
      'notice.md:4:5 钟点应在 0:00 到 24:00 之间，分钟不到 60；这里写的是“8:30-25:00”',
    ],
  ])('says of %s what was expected and found', (body, finding) => {
    expect(findings(body)).toEqual([finding]);
  });

  it('reads a long line of digits without delay', () => {
    expect(findings('3月4'.repeat(20_000))).toEqual([]);
    expect(findings(`接听时间${'8:30-'.repeat(20_000)}`)).toEqual([]);
  });
});
