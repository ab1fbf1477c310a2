import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { type Block, noticeBlocks } from './blocks.ts';

const notice = noticeFromFiles({
  'notice.md': `---
masthead: 示例医院文件
title: |
  关于整改的
  通报
signature: |
  示例医院
  2025年5月6日
---
引言，共**3**项，见[说明](https://example.cn/)。
第二行&amp;\\*。

## 一、**整改**情况

::items[01-02]

| 序号 | 问题 | 整改措施 |
| --- | --- | --- |

::items[03-04]

## 二、后续

::follow-ups[01]

| 科室 | 电话 |
| --- | --- |
| 内科 | 0000-1 |
`,
  'items/01.md': '---\nnumber: 1\ntitle: 排队久\n---\n一是增加窗口。\n\n::follow-up[1]\n\n年底。\n',
  'items/02.md': '---\nnumber: 2\ntitle: 收费乱\n---\n，已经清退。\n\n二是*公示*。\n',
  'items/03.md':
    '---\nnumber: 3\nlabel: "3"\ntitle: 表里的事\n---\n::column[整改措施]\n\n定制度。\n\n**再**检查。\n',
  'items/04.md': '---\nnumber: 4\nlabel: "4"\ntitle: 又一件\n---\n::column[整改措施]\n\n已完成。\n',
});

/** A block without what is the same in every test. */
function shown(block: Block) {
  if (!('item' in block)) return block;
  const { item, ...rest } = block;
  return { ...rest, item: item.id };
}

const plain = (text: string) => ({ text, runs: text === '' ? [] : [{ text }] });

describe('the blocks of a notice', () => {
  const blocks = noticeBlocks(notice).map(shown);

  it('begin and end with what stands around the text, line for line', () => {
    expect(blocks.slice(0, 2)).toEqual([
      { kind: 'masthead', lines: ['示例医院文件'] },
      { kind: 'title', lines: ['关于整改的', '通报'] },
    ]);
    expect(blocks.at(-1)).toEqual({ kind: 'signature', lines: ['示例医院', '2025年5月6日'] });
  });

  it('say how words look, and keep their line breaks', () => {
    expect(blocks[2]).toEqual({
      kind: 'paragraph',
      line: {
        text: '引言，共3项，见说明。\n第二行&amp;*。',
        runs: [
          { text: '引言，共' },
          { text: '3', bold: true },
          { text: '项，见' },
          { text: '说明', href: 'https://example.cn/' },
          { text: '。\n第二行&amp;*。' },
        ],
      },
    });
    expect(blocks[3]).toMatchObject({
      kind: 'heading',
      level: 2,
      line: { text: '一、整改情况', runs: [{ text: '一、' }, { text: '整改', bold: true }, {}] },
    });
  });

  it('tell a title that runs on from one that stands by itself', () => {
    expect(blocks.slice(4, 8)).toEqual([
      { kind: 'item-title', level: 3, item: '01', line: plain('（1）排队久'), runsOn: null },
      {
        kind: 'paragraph',
        line: {
          text: '一是增加窗口。',
          runs: [{ text: '一是', measure: true }, expect.anything()],
        },
      },
      {
        kind: 'item-title',
        level: 3,
        item: '02',
        line: plain('（2）收费乱'),
        runsOn: plain('，已经清退。'),
      },
      {
        kind: 'paragraph',
        line: {
          text: '二是公示。',
          runs: [{ text: '二是', measure: true }, { text: '公示', italic: true }, { text: '。' }],
        },
      },
    ]);
  });

  it('set items that were rows of a table in their table', () => {
    expect(blocks[8]).toEqual({
      kind: 'table',
      head: 1,
      rows: [
        ['序号', '问题', '整改措施'].map(plain),
        [
          plain('3'),
          plain('表里的事'),
          {
            text: '定制度。\n再检查。',
            runs: [
              { text: '定制度。' },
              { text: '\n' },
              { text: '再', bold: true },
              { text: '检查。' },
            ],
          },
        ],
        ['4', '又一件', '已完成。'].map(plain),
      ],
    });
  });

  it('hold follow-ups and other tables', () => {
    expect(blocks.slice(10, 13)).toEqual([
      { kind: 'follow-up-title', level: 3, item: '01', line: plain('1.排队久'), runsOn: null },
      { kind: 'paragraph', line: plain('年底。') },
      {
        kind: 'table',
        head: 1,
        rows: [['科室', '电话'].map(plain), ['内科', '0000-1'].map(plain)],
      },
    ]);
  });
});
