import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { headingLevel } from './rule.ts';

function findings(body: string): string[] {
  return findingsOf(headingLevel, { 'notice.md': `---\ntitle: 通报\n---\n${body}` });
}

it('says which level was expected, with a heading of it', () => {
  expect(findings('## 一、甲\n\n### （一）乙\n\n## 二、丙\n\n#### 1.丁')).toEqual([
    'notice.md:10:6 “##”标题的下面应是“###”标题（如“（一）乙”）；这里是“####” (notice.md:8:1 它在这个标题下面)',
  ]);
});

it('says which number was expected, once a notice', () => {
  expect(findings('## 一、甲\n\n### （1）乙\n\n## 二、丙\n\n### （1）丁')).toEqual([
    'notice.md:6:5 “一、”的下一级一般用“（一）”（党政机关公文格式）；这里用的是“（1）” (notice.md:4:1 上一级的标题在这里)',
  ]);
});

it('says which level the siblings have and one heading has not', () => {
  const item = (id: string) => ({
    [`items/${id}.md`]: `---\nnumber: ${id}\ntitle: 甲${id}\n---\n正文。`,
  });
  const body =
    '## 一、甲\n\n### （一）乙\n\n#### 1.丙\n\n::items[1]\n\n### （二）丁\n\n#### 2.戊\n\n::items[2]\n\n### （三）己\n\n::items[3]';
  expect(
    findingsOf(headingLevel, {
      'notice.md': `---\ntitle: 通报\n---\n${body}`,
      ...item('1'),
      ...item('2'),
      ...item('3'),
    }),
  ).toEqual([
    'items/3.md:2:1 “（三）”下面应先有“1.”这一级标题（同级的 2 个标题都这样分）；这里直接是“（3）” (notice.md:18:1 上一级的标题在这里)',
  ]);
});
