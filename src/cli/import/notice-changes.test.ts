import { describe, expect, it } from 'vitest';
import { countLost, formatChanges } from './format-changes.ts';
import { compareNotices, isUnchanged } from './notice-changes.ts';

const item = (number: number, title: string, ...rest: string[]) =>
  ['---', `number: ${number}`, `title: ${title}`, ...rest].join('\n');
const imported = new Map([
  ['notice.md', '---\ntitle: 通报\n---\n::items[01-02]\n'],
  ['items/01.md', item(1, '排队久', '---', '一是增加窗口。', '')],
  ['items/02.md', item(2, '停车难', '---', '一是增加车位。', '')],
]);
const changed = (path: string, text: string) => new Map(imported).set(path, text);

it('finds nothing where an editor changed but line ends and empty lines at the end', () => {
  const saved = new Map(
    [...imported].map(([path, text]) => [
      path,
      `${text.trimEnd().replaceAll('\n', '\r\n')}\r\n\r\n`,
    ]),
  );
  expect(isUnchanged(compareNotices(saved, imported))).toBe(true);
});

it('shows what was edited by hand, a line at a time', () => {
  const there = changed(
    'items/02.md',
    item(2, '停车难', 'status: completed', '---', '一是增加车位100个。', ''),
  );
  expect(formatChanges(compareNotices(there, imported))).toMatchInlineSnapshot(`
    "改动（“-”是现在的，“+”是重新导入以后的）：改动 1 个文件，其余 2 个不变
      改动 items/02.md（2 行换成 1 行）
        第 2 行起
          number: 2
          title: 停车难
        - status: completed
          ---
        - 一是增加车位100个。
        + 一是增加车位。
    "
  `);
});

it('names items that vanish and appear by number and title, whatever their files are called', () => {
  const there = new Map([
    ...imported,
    ['items/02.md', item(2, '看病贵', '---', '一是。', '')],
    ['items/03.md', item(3, '停车 难', '---', '一是增加车位。', '')],
  ]);
  const { vanished, appeared } = compareNotices(there, imported);
  expect(vanished).toEqual([{ path: 'items/02.md', number: 2, title: '看病贵' }]);
  expect(appeared).toEqual([]);
  const back = compareNotices(imported, there);
  expect(back.vanished).toEqual([]);
  expect(back.appeared).toEqual([{ path: 'items/02.md', number: 2, title: '看病贵' }]);
});

it('names what people wrote that no source has', () => {
  const written = `---
title: 通报
comments: { closes: 2025-07-05, outcome: { published: 2025-07-25 } }
reviews: [{ stage: 初审, reviewer: 示例, date: 2025-05-01 }]
exceptions: []
---
::items[01-02]
`;
  const history = 'history: [{ date: 2025-06-01, status: completed }]';
  const there = new Map([
    ['notice.md', written],
    ['items/01.md', item(1, '排队久', 'topics: [就医服务]', '---', '一是增加窗口。', '')],
    ['items/02.md', item(2, '停车难', history, '---', '一是增加车位。', '')],
    ['items/03.md', item(3, '收费乱', 'history: [', '---', '')],
  ]);
  const changes = compareNotices(there, imported);
  expect(changes.lost).toEqual([
    { path: 'notice.md', keys: ['comments.outcome', 'reviews'] },
    { path: 'items/02.md', keys: ['history'] },
  ]);
  expect(formatChanges(changes)).toContain(
    '重新导入不会带过去，请从留下的旧文件里抄回来：\n    notice.md 的 comments.outcome、reviews\n    items/02.md 的 history\n',
  );
  expect(countLost(changes)).toBe('；由人写的各项不会带过去的，2 个文件');
  expect(countLost(compareNotices(imported, imported))).toBe('');
});

it('tells of two items with one title the one that vanishes', () => {
  const there = changed('items/03.md', item(3, '排队久', '---', ''));
  expect(compareNotices(there, imported).vanished.map(({ path }) => path)).toEqual(['items/03.md']);
});

it('goes on where a file that is there cannot be read as an item', () => {
  const { vanished, files } = compareNotices(changed('items/02.md', '随手写的'), imported);
  expect(vanished).toEqual([{ path: 'items/02.md', number: null, title: null }]);
  expect(files.map(({ path, change }) => [path, change])).toEqual([['items/02.md', 'changed']]);
});

describe('for a person', () => {
  it('a long line is shown where it differs', () => {
    const long = (word: string) => `${'甲'.repeat(200)}${word}${'乙'.repeat(200)}`;
    const there = changed('items/02.md', item(2, '停车难', '---', long('旧')));
    const after = changed('items/02.md', item(2, '停车难', '---', long('新')));
    expect(formatChanges(compareNotices(there, after))).toContain(
      `\n    - …${'甲'.repeat(15)}旧${'乙'.repeat(44)}…（这一行共 401 字）\n`,
    );
  });

  it('many lines and files are counted', () => {
    const lines = (word: string) => Array.from({ length: 60 }, (_, line) => `${word}${line}`);
    const there = changed('notice.md', lines('旧').join('\n'));
    const many = new Map(
      Array.from({ length: 30 }, (_, index) => [
        `items/${index + 10}.md`,
        item(index, `问题${index}`),
      ]),
    );
    const printed = formatChanges(compareNotices(new Map([...there, ...many]), imported));
    expect(printed).toContain('（30 个）：');
    expect(printed).toContain('……还有 10 个\n');
    expect(printed).toContain('……还有 11 个文件有改动\n');
    expect(printed).toMatch(/……还有 \d+ 行\n/);
  });

  it('files with nothing in common are not compared line by line', () => {
    const lines = (word: string) =>
      Array.from({ length: 3000 }, (_, line) => `${word}${line}`).join('\n');
    const after = changed('notice.md', lines('新'));
    const changes = compareNotices(changed('notice.md', lines('旧')), after);
    expect(changes.files).toEqual([
      { path: 'notice.md', change: 'changed', lines: null, hunks: [] },
    ]);
    expect(formatChanges(changes)).toContain('notice.md（改动太多，没有逐行比较）');
  });
});
