import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { itemRepeated } from './rule.ts';

function findings(body: string, items: Record<string, string>): string[] {
  return findingsOf(itemRepeated, {
    'notice.md': `---\ntitle: 通报\n---\n${body}`,
    ...Object.fromEntries(
      Object.entries(items).map(([id, frontMatter]) => [
        `items/${id}.md`,
        `---\n${frontMatter}\n---\n一是立规矩。\n`,
      ]),
    ),
  });
}

describe('item-repeated', () => {
  it('reports an item’s file that was copied over another', () => {
    const six = 'number: 6\ntitle: 针对“示例”问题';
    expect(findings('::items[06-07]', { '06': six, '07': six })).toEqual([
      'items/07.md:3:1 同一份通报里不应有两个一样的整改事项；07 与 06 的序号（6）和标题相同 (items/06.md:3:1 06 在这里)',
    ]);
  });

  it('reports a number that stands twice under one directive', () => {
    expect(
      findings('::items[01-02]', { '01': 'number: 1\ntitle: 甲', '02': 'number: 1\ntitle: 乙' }),
    ).toEqual([
      'items/02.md:2:1 同一份通报里不应有两个一样的整改事项；02 与 01 的序号（1）相同 (items/01.md:2:1 01 在这里)',
    ]);
  });

  it('reports numbers that begin again under one directive once', () => {
    const numbers = [1, 2, 3, 1, 2, 2, 3];
    const items = numbers.map((number, index) => [
      `0${index + 1}`,
      `number: ${number}\ntitle: 甲${index}`,
    ]);
    expect(findings('::items[01-07]', Object.fromEntries(items))).toEqual([
      'items/04.md:2:1 同一个标题下面的事项，序号应接着 3 往下数；这里又从 1 数起，数到 2 (items/03.md:2:1 前一个序号在这里)',
      expect.stringContaining('06 与 05 的序号（2）相同'),
    ]);
  });

  it('reports number and title that stand again in another section', () => {
    expect(
      findings('## 一、甲\n::items[01]\n## 二、乙\n::items[02]', {
        '01': 'number: 1\ntitle: 甲 乙',
        '02': 'number: 1\ntitle: 甲乙',
      }),
    ).toHaveLength(1);
  });

  it('reports a title without a number that stands twice', () => {
    expect(findings('::items[01-02]', { '01': 'title: 甲', '02': 'title: 甲' })).toEqual([
      expect.stringContaining('02 与 01 的标题相同'),
    ]);
  });

  it.each([
    ['numbers begin again in the next section', 'number: 1\ntitle: 甲', 'number: 1\ntitle: 乙'],
    ['one title has two numbers', 'number: 1\ntitle: 甲', 'number: 2\ntitle: 甲'],
    ['items have no numbers', 'title: 甲', 'title: 乙'],
  ])('is silent where %s', (_, first, second) => {
    const body = '## 一、甲\n::items[01]\n## 二、乙\n::items[02]';
    expect(findings(body, { '01': first, '02': second })).toEqual([]);
  });

  it('never stops a build', () => {
    expect(itemRepeated.severity).toBe('warning');
  });
});
