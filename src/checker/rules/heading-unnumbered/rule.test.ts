import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { headingUnnumbered } from './rule.ts';

it('names the number before, and where it stands', () => {
  const body = '## 一、甲\n\n### （一）乙\n\n### 丙';
  expect(findingsOf(headingUnnumbered, { 'notice.md': `---\ntitle: 通报\n---\n${body}` })).toEqual([
    'notice.md:8:5 同级的标题都有序号（前一个是“（一）”），这里也应有；没有找到 (notice.md:6:5 前一个有序号的标题在这里)',
  ]);
});

it('says of a paragraph that it looks like a heading, and how its siblings are printed', () => {
  const group = (number: string, id: string) => `### ${number}甲${id}\n\n::items[${id}]`;
  const body = ['## 一、乙', group('1.', '1'), '收费管理混乱。', '::items[2]', group('3.', '3')];
  const items = ['1', '2', '3'].map((id) => [
    `items/${id}.md`,
    `---\ntitle: 事项${id}\n---\n正文。`,
  ]);
  expect(
    findingsOf(headingUnnumbered, {
      'notice.md': `---\ntitle: 通报\n---\n${body.join('\n\n')}`,
      ...Object.fromEntries(items),
    }),
  ).toEqual([
    'notice.md:10:1 整改事项上面应是有序号的标题（如同级的“1.”）；这里的一段没有序号，像是漏了序号的标题 (notice.md:6:5 同级的标题是这样写的)',
  ]);
});
