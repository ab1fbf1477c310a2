import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { countStatuses } from '../content/content.ts';
import { progressOf, themesOf } from './progress.ts';
import { totalOf } from './status-shares.ts';

const none = countStatuses([]);

/** A notice of this body whose items have these front matters, after their numbers and titles. */
function notice(body: string, items: Record<string, string>) {
  return noticeFromFiles({
    'notice.md': `---\ntitle: 关于整改的通报\npublished: 2025-05-06\n---\n${body}\n`,
    ...Object.fromEntries(
      Object.entries(items).map(([id, lines]) => [
        `items/${id}.md`,
        `---\nnumber: ${Number(id)}\ntitle: 事项${id}。\n${lines}---\n正文。\n`,
      ]),
    ),
  });
}

const themes = (body: string, items: Record<string, string>) =>
  themesOf(notice(body, items)).map(({ heading, counts }) => [heading?.text, totalOf(counts)]);

describe('progress', () => {
  it('counts what was changed since publication beside what the text states', () => {
    const { items } = notice('::items[01-03]', {
      '01': 'status: not-completed\nhistory:\n  - { date: 2025-09-01, status: in-progress }\n  - { date: 2025-10-02, status: completed }\n',
      '02': 'status: mostly-completed\nhistory: [{ date: 2025-09-30, status: completed }]\n',
      '03': '',
    });
    expect(progressOf(items)).toEqual({
      counts: { ...none, completed: 2, none: 1 },
      changed: '2025-10-02',
      stated: { ...none, 'not-completed': 1, 'mostly-completed': 1, none: 1 },
    });
    expect(progressOf(items.slice(2)).changed).toBeNull();
  });
});

describe('themes', () => {
  const items = { '01': '', '02': '', '03': '' };

  it('are the first headings of one level that divide the items', () => {
    const body =
      '## 一、组织\n\n开会。\n\n## 二、整改\n\n### （一）门诊方面\n\n#### 1.挂号\n\n::items[01]\n\n' +
      '#### 2.收费\n\n::items[02]\n\n### （二）病房方面\n\n::items[03]\n\n### （三）打算\n\n再改。';
    expect(themes(body, items)).toEqual([
      ['（一）门诊方面', 2],
      ['（二）病房方面', 1],
    ]);
  });

  it('are counted by current status and lead to their headings', () => {
    const [first] = themesOf(
      notice('## 一、甲\n\n::items[01]\n\n## 二、乙\n\n::items[02]', {
        '01': 'status: not-completed\nhistory: [{ date: 2025-09-30, status: completed }]\n',
        '02': '',
      }),
    );
    expect(first).toMatchObject({
      heading: { anchor: 'section-1' },
      counts: { ...none, completed: 1 },
    });
  });

  it('leave no item out that stands beside those headings', () => {
    const body = '::items[01]\n\n## 一、甲\n\n::items[02]\n\n## 二、乙\n\n::items[03]';
    expect(themes(body, items)).toEqual([
      ['一、甲', 1],
      ['二、乙', 1],
      [undefined, 1],
    ]);
  });

  it.each([
    ['all items stand under one heading', '## 一、整改\n\n### （一）情况\n\n::items[01-03]'],
    ['they stand under none', '::items[01-03]\n\n## 一、打算\n\n再改。'],
    [
      'the headings say nothing but statuses',
      '## 一、已整改的问题\n\n::items[01-02]\n\n## 二、正在整改的问题\n\n::items[03]',
    ],
  ])('are none if %s', (_, body) => {
    expect(themes(body, items)).toEqual([]);
  });
});
