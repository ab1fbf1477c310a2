import { describe, expect, it } from 'vitest';
import { contentFromFiles, type FilesByPath } from '../../../tests/support/notice-from-files.ts';
import { recordsOf } from './records.ts';

function recordsFrom(items: Record<string, string>, more: FilesByPath = {}) {
  const files = Object.fromEntries(
    Object.entries(items).map(([id, text]) => [`shili/2025/items/${id}.md`, text]),
  );
  const { content, diagnostics } = contentFromFiles({
    'site.md': '---\ntitle: 示例\n---\n',
    'shili/issuer.md': '---\nname: 示例市人民医院\nregion: 示例省示例市\n---\n',
    'shili/2025/notice.md': `---\ntitle: |\n  关于巡察整改\n  进展情况的通报\npublished: 2025-05-06\ncomments: { opens: 2025-05-06, closes: 2025-07-05 }\n---\n::items[${Object.keys(items).join(', ')}]\n`,
    ...files,
    ...more,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return recordsOf(content);
}

describe('recordsOf', () => {
  it('tells what there is to filter by', () => {
    const [record] = recordsFrom({
      1: '---\nnumber: 1\ntitle: 药品采购不规范\nstatus: in-progress\ndeadline: 2025年12月底前\ntopics: [药品耗材]\n---\n一是整改。\n\n完成情况：正在整改\n\n完成时限：2025年12月底前\n',
    });
    expect(record).toMatchObject({
      key: 'shili/2025/1',
      label: '（1）',
      status: 'in-progress',
      deadline: '2025年12月底前',
      deadlineDay: '2025-12-31',
      head: '（1）药品采购不规范',
      notice: {
        key: 'shili/2025',
        title: '关于巡察整改进展情况的通报',
        published: '2025-05-06',
        window: { opens: '2025-05-06', closes: '2025-07-05' },
        issuer: { id: 'shili', name: '示例市人民医院', region: '示例省示例市' },
      },
    });
    expect(record?.topics).toHaveLength(1);
  });

  it('tells the status that an item has now, and none of the words of its history', () => {
    const records = recordsFrom({
      1: '---\ntitle: 一\nstatus: in-progress\nhistory: [{ date: 2025-06-01, status: completed, note: 逐条办结 }]\n---\n整改。\n',
      2: '---\ntitle: 二\nhistory: [{ date: 2025-06-01, status: in-progress }]\n---\n整改。\n',
      3: '---\ntitle: 三\n---\n整改。\n',
    });
    expect(records.map(({ status }) => status)).toEqual(['completed', 'in-progress', null]);
    expect(records[0]?.text).toBe('一\n整改。');
  });

  it.each([
    ['一是整改。', '（1）第一项'],
    ['存在问题：采购不规范。\n\n一是整改。', '（1）第一项\n存在问题：采购不规范。'],
    [
      '具体问题表现：甲。\n\n问题：乙。\n\n一是整改。',
      '（1）第一项\n具体问题表现：甲。\n问题：乙。',
    ],
    ['一是整改。\n\n存在问题：采购不规范。', '（1）第一项'],
    ['，一是整改。', '（1）第一项'],
    ['问题整改情况：一是整改。', '（1）第一项'],
  ])('the head of %j is %j', (body, head) => {
    const [record] = recordsFrom({ 1: `---\nnumber: 1\ntitle: 第一项\n---\n${body}\n` });
    expect(record?.head).toBe(head);
    expect(record?.text.startsWith(head)).toBe(true);
  });
});
