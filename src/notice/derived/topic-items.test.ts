import { expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { topicItems } from './topic-items.ts';

const issuer = '---\nname: 示例医院\n---\n';
const notice = (published: string) =>
  `---\ntitle: 通报\n${published}\n---\n## 一、部分\n\n::items[01-02]\n`;
const item = (topics: string) => `---\ntitle: 针对“甲”问题\ntopics: [${topics}]\n---\n一是甲。\n`;

it('each topic has its items by notice, newest first; one without items is left out', () => {
  const { content, diagnostics } = contentFromFiles({
    'jia/issuer.md': issuer,
    'jia/2023/notice.md': notice('published: 2023-05-06'),
    'jia/2023/items/01.md': item('安全生产, 党建'),
    'jia/2023/items/02.md': item('党建'),
    'yi/issuer.md': issuer,
    'yi/2025/notice.md': notice('published: 2025-05-06'),
    'yi/2025/items/01.md': item('党建'),
    'yi/2025/items/02.md': item(''),
    'yi/undated/notice.md': notice(''),
    'yi/undated/items/01.md': item(''),
    'yi/undated/items/02.md': item('安全生产'),
  });
  expect(diagnostics).toEqual([]);
  const found = topicItems(content).map(({ topic, count, notices }) => ({
    topic,
    count,
    items: notices.flatMap(({ notice: of, items }) => items.map(({ id }) => `${of.key} ${id}`)),
  }));
  expect(found).toEqual([
    { topic: 'party-building', count: 3, items: ['yi/2025 01', 'jia/2023 01', 'jia/2023 02'] },
    { topic: 'safety', count: 2, items: ['jia/2023 01', 'yi/undated 02'] },
  ]);
});
