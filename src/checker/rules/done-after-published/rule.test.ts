import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { doneAfterPublished } from './rule.ts';

function findings(front: string, body: string): string[] {
  return findingsOf(doneAfterPublished, { 'notice.md': `---\ntitle: 通报\n${front}---\n${body}` });
}

it('says when the notice was published and what the words say', () => {
  expect(findings('published: 2025-05-06\n', '已于2025年8月14日完成验收。')).toEqual([
    'notice.md:5:3 做完的事应在发布（2025年5月6日）之前；这里写的日期是“2025年8月14日”',
  ]);
});

it('says nothing where the day of publication is not known', () => {
  expect(findings('', '已于2095年8月14日完成验收。')).toEqual([]);
});

it('carries the year on from the sentence before', () => {
  const body = '2025年3月举办培训18场。10月12日组织了全院考试。';
  expect(findings('published: 2025-05-06\n', body)).toEqual([
    'notice.md:5:16 做完的事应在发布（2025年5月6日）之前；这里写的日期是“10月12日”',
  ]);
});

it('reads years in Chinese numerals', () => {
  expect(findings('published: 2025-05-06\n', '已于二〇二五年八月十四日完成验收。')).toHaveLength(1);
});
