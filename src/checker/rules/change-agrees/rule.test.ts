import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { changeAgrees } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(changeAgrees, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 某事项\n---\n${words}`,
  });
}

describe('change-agrees', () => {
  it.each([
    ['加班由12小时下降到41小时。', '从12小时到41小时，应为增加；这里写的是“下降”'],
    ['设备由10台增加到12台，增长25%。', '从10台到12台，应为增加20%；这里写的是“25%”'],
    ['窗口由3个增加到8个，增加4个。', '从3个到8个，应为增加5个；这里写的是“4个”'],
    ['去年80件，今年60件，下降30%。', '从80件到60件，应为减少25%；这里写的是“30%”'],
    [
      '住院日7.2天，同比缩短0.5天（上年为8.0天）。',
      '从8天到7.2天，应为减少0.8天；这里写的是“0.5天”',
    ],
    ['使用率由52%提高到60%，提升9%。', '从52%到60%，应为增加8个百分点；这里写的是“9%”'],
    [
      '服务12.6万人次，比上年增加2.1万人次，增长25%。',
      '从10.5万人次到12.6万人次，应为增加20%；这里写的是“25%”',
    ],
  ])('says what it should be in %s', (words, message) => {
    expect(findings(words)).toEqual([expect.stringContaining(message)]);
  });
});
