import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { headingSequence } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(headingSequence, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('names the number before a gap, and where it stands', () => {
  expect(findings('## 一、甲\n\n## 三、乙')).toEqual([
    'notice.md:6:4 序号应接着“一、”往下数；这里是“三、” (notice.md:4:4 前一个序号在这里)',
  ]);
});

it('tells a double, and a list that begins with another number', () => {
  expect(
    findings('## 一、甲\n\n## 一、乙\n\n### （三）丙\n\n### （四）丁\n\n## 二、戊\n\n## 三、己'),
  ).toEqual([
    'notice.md:6:4 序号应接着“一、”往下数；这里是“一、”，重复了 (notice.md:4:4 前一个序号在这里)',
    'notice.md:8:5 序号应从 1 数起，或接着前面的往下数；这里第一个是“（三）”',
  ]);
});
