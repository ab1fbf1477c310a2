import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseFile } from '../files/front-matter.ts';
import { issuerFrontMatter, itemFrontMatter, noticeFrontMatter } from './schema.ts';

/** What a file with this front matter says, or its faults as lines. */
function read<Schema extends z.ZodType>(schema: Schema, frontMatter: string) {
  const result = parseFile({ file: 'a.md', text: `---\n${frontMatter}\n---\n` }, schema);
  if (result.ok) return result.parsed.data;
  return result.diagnostics.map(
    ({ line, column, message, advice }) => `${line}:${column} ${message} → ${advice}`,
  );
}

describe('history', () => {
  it('is read, the oldest change first, and is empty where none is written', () => {
    const history = `title: 甲
history:
  - date: 2025年6月1日
    status: in-progress
  - { date: 2025-06-01, status: completed, note: 已经办结。 }`;
    expect(read(itemFrontMatter, history)).toMatchObject({
      history: [
        { date: '2025-06-01', status: 'in-progress' },
        { date: '2025-06-01', status: 'completed', note: '已经办结。' },
      ],
    });
    expect(read(itemFrontMatter, 'title: 甲\nhistory:')).toMatchObject({ history: [] });
  });

  it('is refused where a later change stands first', () => {
    expect(
      read(
        itemFrontMatter,
        `title: 甲
history:
  - { date: 2025-09-01, status: completed }
  - { date: 2025-06-01, status: in-progress }
  - { date: 2025-06-02, status: in-progress }`,
      ),
    ).toEqual([
      '5:7 “history 第 2 个的 date”：进展记录应从早到晚写，这一条应不早于上一条的 2025-09-01；现在写的是“2025-06-01” → 核对日期，或者把这一条移到上一条前面。',
    ]);
  });

  it.each([
    ['{ status: completed }', '4:5 缺少“history 第 1 个的 date”'],
    ['{ date: 2025-06-01 }', '4:5 缺少“history 第 1 个的 status”'],
    ['{ date: 2025-02-30, status: completed }', '4:7 “history 第 1 个的 date”：应是日历上有的一天'],
    ['{ date: 2025-06-01, status: 完成 }', '4:25 “history 第 1 个的 status”应是下列之一：'],
    ['{ date: 2025-06-01, status: completed, notes: 办结 }', '4:44 不认识的名称“notes”'],
  ])('tells what is wrong with %s', (change, fault) => {
    const found = read(itemFrontMatter, `title: 甲\nhistory:\n  - ${change}`);
    expect(found).toHaveLength(1);
    expect(String(found)).toContain(fault);
  });
});

describe('answers', () => {
  const outcome = (answers: string) =>
    `title: 通报
comments:
  closes: 2025-07-05
  outcome:
    published: 2025-07-25
${answers}`;

  it('are read with what became of the comment, and are none where none are written', () => {
    const written = `    answers:
      - comment: 夜间缴费窗口少。
        answer: |-
          已增开一个窗口。
          每晚开到 22 时。
        decision: 部分采纳
        item: 01`;
    expect(read(noticeFrontMatter, outcome(written))).toMatchObject({
      comments: {
        outcome: {
          answers: [
            {
              comment: '夜间缴费窗口少。',
              answer: '已增开一个窗口。\n每晚开到 22 时。',
              decision: '部分采纳',
              item: '01',
            },
          ],
        },
      },
    });
    expect(read(noticeFrontMatter, outcome(''))).toMatchObject({
      comments: { outcome: { answers: [] } },
    });
  });

  it.each([
    ['{ comment: 窗口少 }', '缺少“comments 的 outcome 的 answers 第 1 个的 answer”'],
    ['{ answer: 已增开 }', '缺少“comments 的 outcome 的 answers 第 1 个的 comment”'],
    ['{ comment: 问, answer: 答, decision: 同意 }', '应是下列之一：采纳、部分采纳、未采纳；'],
  ])('are refused where they are not whole: %s', (answer, fault) => {
    const found = read(noticeFrontMatter, outcome(`    answers:\n      - ${answer}`));
    expect(found).toHaveLength(1);
    expect(String(found)).toContain(fault);
  });
});

describe('the colour of an issuer', () => {
  it('is written by its Chinese name and read as its code', () => {
    expect(read(issuerFrontMatter, 'name: 示例医院\ncolor: 靛蓝')).toMatchObject({
      color: 'indigo',
    });
    expect(read(issuerFrontMatter, 'name: 示例医院')).not.toHaveProperty('color');
  });

  it.each(['indigo', '"#1a2b3c"', '红'])('is one of those that there are, not %s', (color) => {
    expect(read(issuerFrontMatter, `name: 示例医院\ncolor: ${color}`)).toEqual([
      `3:1 “color”：应是下列颜色之一：朱红、靛蓝、黛青、松绿、赭石、紫棠、墨灰；现在写的是“${color.replaceAll('"', '')}” → 改成其中一个；用朱红的，删去这一行也一样。`,
    ]);
  });
});

describe('the filing number of the police', () => {
  const filed = (police: string) =>
    read(issuerFrontMatter, `name: 甲\nfilings: { police: ${police} }`);

  it.each([
    '示公网安备00000000000000号',
    '示公网安备 00000000000000号',
    '示公网安备　０0000000000000号',
    '示公网安备000000000000号',
  ])('is read as it is printed: %s', (police) => {
    expect(filed(police)).toMatchObject({ filings: { police } });
  });

  it('may be left out', () => {
    expect(filed('')).toMatchObject({ filings: {} });
  });

  it.each([
    '正在办理',
    '00000000000000',
    '示公网安备0000000000000号',
    '示公网安备000000000000000号',
    '示公网安备00000000000000号-1',
    '示ICP备00000000号-1',
  ])('is no other number: %s', (police) => {
    expect(filed(police)).toEqual([
      `3:12 “filings 的 police”：应是公安备案号，形如 京公网安备11010102000001号（十四位数字，早年的十二位）；现在写的是“${police}” → 照公安机关给的备案号写全；还没有办下来的，删去这一行。`,
    ]);
  });
});
