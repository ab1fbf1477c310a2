import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { addedPassagesOf } from './added-passages.ts';
import { passagesOf } from './passage.ts';

const { content, diagnostics } = contentFromFiles({
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  'shili/2025/attachments/a.pdf': '',
  'shili/2025/notice.md': `---
title: 通报
comments:
  closes: 2025-07-05
  outcome:
    published: 2025-07-25
    summary: "采纳的：\\"两条\\"。"
    answers:
      - { comment: '问, 一', answer: 答一 }
      - comment: >-
          问
          二
        answer: |
          答
          二
attachments: [{ file: a.pdf, title: 采纳情况 }]
---
::items[01]
`,
  'shili/2025/items/01.md': `---
title: 甲
history:
  - { date: 2025-06-01, status: in-progress }
  - date: 2025-07-01
    status: completed
    note: 已经办结。
---
正文。
`,
});
const notice = content.issuers[0]?.notices[0];
if (!notice || diagnostics.length > 0) throw new Error('The files have a fault.');
const passages = addedPassagesOf(notice);

describe('addedPassagesOf', () => {
  it('gives what pages show beside the words, with its places', () => {
    const found = passages.map(({ text, item, placeOf }) => {
      const { file, line, column, end } = placeOf(text.length - 1, text.length);
      return [text, item?.id, file.split('/').at(-1), line, column, end?.column];
    });
    expect(found).toEqual([
      ['采纳的："两条"。', undefined, 'notice.md', 7, 25, 26],
      ['问, 一', undefined, 'notice.md', 9, 24, 25],
      ['答一', undefined, 'notice.md', 9, 37, 38],
      ['问 二', undefined, 'notice.md', 12, 11, 12],
      ['答\n二', undefined, 'notice.md', 15, 11, 12],
      ['采纳情况', undefined, 'notice.md', 16, 40, 41],
      ['已经办结。', '01', '01.md', 7, 15, 16],
    ]);
    expect(passages.every(({ kind }) => kind === 'added')).toBe(true);
  });

  it('gives none of the words', () => {
    expect(passagesOf(notice).map(({ text }) => text)).toEqual(['通报', '甲', '正文。']);
  });
});
