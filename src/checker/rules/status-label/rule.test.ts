import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { statusLabel } from './rule.ts';

function findings(...lines: string[]): string[] {
  return findingsOf(statusLabel, {
    'notice.md': `---\ntitle: 通报\n---\n::items[1-${lines.length}]`,
    ...Object.fromEntries(
      lines.map((line, index) => [
        `items/${index + 1}.md`,
        `---\ntitle: 甲${index}\n---\n立规矩。\n\n${line}`,
      ]),
    ),
  });
}

const usual = ['完成情况：已完成', '完成情况：未完成', '完成情况：基本完成'];

it('shows the label of the others, and how many they are', () => {
  expect(findings(...usual, '完成时间：已完成')).toEqual([
    'items/4.md:6:1 完成情况的写法应一致（其他 3 个事项写的是“完成情况：”）；这里写的是“完成时间：” (items/1.md:6:1 其他事项是这样写的)',
  ]);
});

it('tells a time behind the label of a status', () => {
  expect(findings(...usual, '完成情况：2025年12月底前')).toEqual([
    'items/4.md:6:1 “完成情况：”后面应是完成情况，如“已完成”；这里写的是时间“2025年12月底前” (items/1.md:6:1 其他事项是这样写的)',
  ]);
});

it('tells words that are no status, and a status behind a label of something else', () => {
  expect(findings(...usual, '完成情况：还可以', '责任部门：已完成')).toEqual([
    'items/4.md:6:1 “完成情况：”后面应是完成情况，如“已完成”；这里写的是“还可以” (items/1.md:6:1 其他事项是这样写的)',
    'items/5.md:6:1 完成情况的写法应一致（其他 3 个事项写的是“完成情况：”）；这里写的是“责任部门：” (items/1.md:6:1 其他事项是这样写的)',
  ]);
});

it('is silent where too few say what is usual', () => {
  expect(findings(...usual.slice(0, 2), '完成时间：已完成')).toEqual([]);
});
