import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { yearUnclear } from './rule.ts';

it('says which day, and that no year stands before it', () => {
  expect(
    findingsOf(yearUnclear, {
      'notice.md':
        '---\ntitle: 通报\npublished: 2025-05-06\ninspection: { to: 2023-12-29 }\n---\n::items[01]',
      'items/01.md': '---\ntitle: 某事\n---\n3月14日培训。',
    }),
  ).toEqual(['items/01.md:4:1 日期应看得出是哪一年；这里写“3月14日”，这一项前面没有写过年份']);
});

it('takes a year of the signature for the day of publication', () => {
  const notice = (signature: string) => ({
    'notice.md': `---\ntitle: 通报\nsignature: ${signature}\n---\n今年以来，整改有序推进。`,
  });
  expect(findingsOf(yearUnclear, notice('2025年5月6日'))).toEqual([]);
  expect(findingsOf(yearUnclear, notice('示例医院党委'))).toEqual([
    'notice.md:5:1 年份应看得出来；这里写“今年”，通报却没有写明公布的日期',
  ]);
});
