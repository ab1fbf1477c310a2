import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import type { Content } from '../content/content.ts';
import { relatedItems } from './related-items.ts';

/** Content of items by address, such as jia/2025/01, each with the topics it is on. */
function contentOf(topicsOf: Record<string, string>): Content {
  const files: Record<string, string> = {};
  for (const [key, topics] of Object.entries(topicsOf)) {
    const [issuer = '', notice = '', item = ''] = key.split('/');
    const ids = Object.keys(topicsOf).flatMap((other) =>
      other.startsWith(`${issuer}/${notice}/`) ? (other.split('/')[2] ?? '') : [],
    );
    files[`${issuer}/issuer.md`] = `---\nname: 示例医院${issuer}\n---\n`;
    files[`${issuer}/${notice}/notice.md`] =
      `---\ntitle: 通报\npublished: ${notice}-05-06\n---\n::items[${ids.join(', ')}]\n`;
    files[`${issuer}/${notice}/items/${item}.md`] =
      `---\nnumber: ${Number(item)}\ntitle: 事项${key}\ntopics: [${topics}]\n---\n一是做。\n`;
  }
  const { content, diagnostics } = contentFromFiles(files);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return content;
}

function related(content: Content, key: string): string[] {
  const items = content.issuers.flatMap(({ notices }) => notices.flatMap(({ items }) => items));
  const item = items.find((one) => one.key === key);
  if (!item) throw new Error(`No item ${key}.`);
  return relatedItems(content, item).map((one) => one.key);
}

describe('relatedItems', () => {
  it('are the first of each other issuer on the topic, newest notice first', () => {
    const content = contentOf({
      'a/2025/01': '医保收费',
      'a/2024/01': '医保收费',
      'b/2023/01': '医保收费',
      'b/2025/01': '招标采购',
      'b/2025/02': '医保收费',
      'b/2025/03': '医保收费',
      'c/2026/01': '医保收费, 招标采购',
      'd/2024/01': '人事干部',
    });
    expect(related(content, 'a/2025/01')).toEqual(['c/2026/01', 'b/2025/02']);
    expect(related(content, 'd/2024/01')).toEqual([]);
  });

  it('are three for a topic and five in all, no issuer twice', () => {
    const issuers = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const content = contentOf({
      'a/2025/01': '医保收费, 招标采购',
      'a/2025/02': '医保收费',
      ...Object.fromEntries(issuers.map((id) => [`${id}/2024/01`, '医保收费, 招标采购'])),
    });
    expect(related(content, 'a/2025/02')).toHaveLength(3);
    const both = related(content, 'a/2025/01');
    expect(both).toHaveLength(5);
    expect(new Set(both).size).toBe(5);
  });

  it('are of the other notices where there is one issuer', () => {
    const content = contentOf({
      'a/2024/01': '医保收费',
      'a/2025/01': '医保收费',
      'a/2025/02': '医保收费',
      'a/2026/01': '医保收费',
    });
    expect(related(content, 'a/2025/01')).toEqual(['a/2026/01', 'a/2024/01']);
  });
});
