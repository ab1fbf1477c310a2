import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { hasWords, withoutWhiteSpace } from '../text/words.ts';
import {
  countCurrentStatuses,
  countStatuses,
  currentStatus,
  runsOn,
  titleOf,
  wordsOfItem,
  wordsOfNotice,
} from './content.ts';

const notice = noticeFromFiles({
  'notice.md': `---
masthead: |
  中共示例医院委员会
  通报栏
title: |
  关于巡察整改
  进展情况的通报
subtitle: （向社会公开）
signature: |
  中共示例医院委员会
  2025年5月6日
labels: { followUps: "{n}、" }
---
引言。

## 一、部分

::items[01-02]

中间的话。

::items[03]

## 二、后续

::follow-ups[02, 01]

| 电话 | 邮箱 |
|---|---|
| 12345 | a@example.cn |
`,
  'items/01.md': `---
number: 1
title: 针对“甲”问题
status: completed
---
一是甲。
二是乙。

完成情况：已完成

::follow-up[7]
还要说甲。
`,
  'items/02.md': `---
label: 2．
title: 针对“乙”
---
，已经整改。

::follow-up[（八）乙的后续]
，完成时限：2025年底。
`,
  'items/03.md': '---\ntitle: 没有序号\nstatus: completed\n---\n',
});

describe('wordsOfNotice', () => {
  it('says everything in its order, a line a paragraph', () => {
    expect(wordsOfNotice(notice)).toBe(`中共示例医院委员会
通报栏
关于巡察整改
进展情况的通报
（向社会公开）
引言。
一、部分
（1）针对“甲”问题
一是甲。
二是乙。
完成情况：已完成
2．针对“乙”，已经整改。
中间的话。
没有序号
二、后续
（八）乙的后续，完成时限：2025年底。
7、针对“甲”问题
还要说甲。
电话
邮箱
12345
a@example.cn
中共示例医院委员会
2025年5月6日`);
  });

  it('leaves out what is not stated', () => {
    expect(wordsOfNotice(noticeFromFiles({ 'notice.md': '---\ntitle: 通报\n---\n正文。' }))).toBe(
      '通报\n正文。',
    );
  });
});

it('says of an item all there is, its follow-ups last', () => {
  expect(notice.items.map(wordsOfItem)).toEqual([
    '（1）针对“甲”问题\n一是甲。\n二是乙。\n完成情况：已完成\n7、针对“甲”问题\n还要说甲。',
    '2．针对“乙”，已经整改。\n（八）乙的后续，完成时限：2025年底。',
    '没有序号',
  ]);
});

it('prints a title on one line', () => {
  expect(titleOf(notice)).toBe('关于巡察整改进展情况的通报');
});

it.each([
  ['，已经整改。', true],
  ['。', true],
  ['”问题', true],
  ['一是甲，乙。', false],
  ['（1）甲', false],
  ['', false],
])('after a title, %j runs on: %j', (text, expected) => {
  expect(runsOn([{ text, line: 1 }])).toBe(expected);
});

it('counts statuses, none among them', () => {
  expect(countStatuses(notice.items)).toEqual({
    completed: 2,
    sustained: 0,
    'mostly-completed': 0,
    'in-progress': 0,
    'not-completed': 0,
    none: 1,
  });
});

describe('the status that an item has now', () => {
  const since = (status: 'completed' | 'in-progress', date = '2025-06-01') => ({ status, date });

  it.each([
    ['is the one that is stated where nothing changed', 'in-progress', [], 'in-progress'],
    [
      'is that of the last change',
      'completed',
      [since('completed'), since('in-progress')],
      'in-progress',
    ],
    ['may be known from a change alone', undefined, [since('completed')], 'completed'],
    ['may be unknown', undefined, [], undefined],
  ] as const)('%s', (_, status, history, expected) => {
    expect(currentStatus({ status, history: [...history] })).toBe(expected);
  });

  it('is counted apart from the one that is stated', () => {
    const items = [
      { status: 'in-progress' as const, history: [since('completed')] },
      { status: undefined, history: [] },
    ];
    expect(countCurrentStatuses(items)).toMatchObject({ completed: 1, 'in-progress': 0, none: 1 });
    expect(countStatuses(items)).toMatchObject({ completed: 0, 'in-progress': 1, none: 1 });
  });

  it('is no word of the notice', () => {
    const files = (history: string) => ({
      'notice.md': '---\ntitle: 通报\n---\n::items[01]',
      'items/01.md': `---\ntitle: 甲\nstatus: in-progress\n${history}---\n一是甲。`,
    });
    const changed = noticeFromFiles(
      files('history: [{ date: 2025-06-01, status: completed, note: 已经办结 }]\n'),
    );
    expect(wordsOfNotice(changed)).toBe(wordsOfNotice(noticeFromFiles(files(''))));
    expect(changed.items.map(currentStatus)).toEqual(['completed']);
  });
});

it('compares words without their white space', () => {
  expect(withoutWhiteSpace(' 甲　乙\n\t丙\u00a0丁\ufeff ')).toBe('甲乙丙丁');
  expect(hasWords('示例市 示例\n路1号', '示例路 1号')).toBe(true);
  expect(hasWords('示例路11号', '示例路1号')).toBe(false);
});
