import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { measureSequence } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(measureSequence, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 甲\n---\n${body}`,
  });
}

it('names the number before a gap or a double, and where it stands', () => {
  expect(findings('一是查。三是改。三是评。')).toEqual([
    'items/01.md:4:5 应接着“一是”往下数；这里是“三是” (items/01.md:4:1 前一个序号在这里)',
    'items/01.md:4:9 应接着“三是”往下数；这里是“三是”，重复了 (items/01.md:4:5 前一个序号在这里)',
  ]);
});

it('says what is missing before 二是 and after 一是', () => {
  expect(findings('查。二是改。')).toEqual(['items/01.md:4:3 “二是”前面应有第一条；没有找到']);
  expect(findings('一是查。')).toEqual(['items/01.md:4:1 “一是”后面应有“二是”；没有找到']);
});

it('takes no more time than a long text needs', () => {
  expect(findings('一是查。'.repeat(20_000))).toEqual([]);
  expect(findings(`一是查。${'二是改。'.repeat(2_000)}`)).toHaveLength(1_999);
});
