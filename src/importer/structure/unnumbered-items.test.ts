import { describe, expect, it } from 'vitest';
import type { Block } from '../block.ts';
import { blocksOf } from '../testing.ts';
import { outlineOf } from './outline.ts';

const heading = '二、反馈问题整改情况';

/** What is printed in front of the items, and their titles. */
function itemsOf(blocks: readonly Block[]): string[] {
  return outlineOf(blocks).entries.flatMap((entry) =>
    entry.kind === 'item' ? [`${entry.label.printed}|${entry.title}`] : [],
  );
}

describe('problems without a number', () => {
  it.each([
    [
      '【问题】 before 【整改】',
      [
        '【问题】账目公开不及时。',
        '【整改】每月张榜。',
        '【问题】公车登记不细。',
        '【整改】每次登记。',
      ],
      ['|【问题】账目公开不及时。', '|【问题】公车登记不细。'],
    ],
    [
      'a line each',
      ['关于账目公开不及时的问题', '每月张榜。', '关于公车登记不细的问题。', '每次登记。'],
      ['|关于账目公开不及时的问题', '|关于公车登记不细的问题。'],
    ],
    [
      'dots',
      ['● 账目公开不及时', '每月张榜。', '● 公车登记不细', '每次登记。'],
      ['●|账目公开不及时', '●|公车登记不细'],
    ],
    [
      '一是针对…问题 under themes',
      [
        '（一）作风方面',
        '一是针对账目不公开的问题，每月张榜。',
        '二是针对公车登记不细的问题，每次登记。',
      ],
      ['一是|针对账目不公开的问题', '二是|针对公车登记不细的问题'],
    ],
  ])('are items where they are set apart: %s', (_, lines, items) => {
    expect(itemsOf(blocksOf(heading, ...lines))).toEqual(items);
    const { doubts } = outlineOf(blocksOf(heading, ...lines));
    expect(doubts.map(({ rule, line }) => [rule, line])).toContainEqual([
      'import-unnumbered-item',
      lines[0]?.startsWith('（一）') ? 3 : 2,
    ]);
  });

  it.each([
    [
      'labels within numbered items',
      [
        '1.账目',
        '存在问题：公开不及时。',
        '整改情况：每月张榜。',
        '2.公车',
        '存在问题：登记不细。',
        '整改情况：每次登记。',
      ],
      ['1.|账目', '2.|公车'],
    ],
    [
      'measures of a problem',
      [
        '（一）账目公开不及时的问题',
        '一是针对内容不全的问题，补齐。',
        '二是针对时间不定的问题，定时。',
      ],
      ['（一）|账目公开不及时的问题'],
    ],
    [
      'measures with dots',
      [
        '（一）账目公开不及时的问题',
        '● 补齐内容',
        '● 定时张榜',
        '（二）公车登记不细的问题',
        '● 每次登记',
      ],
      ['（一）|账目公开不及时的问题', '（二）|公车登记不细的问题'],
    ],
  ])('are none: %s', (_, lines, items) => {
    expect(itemsOf(blocksOf(heading, ...lines))).toEqual(items);
  });
});

describe('numbers', () => {
  it.each([
    ['1.120调度员不足的问题 / 2.2023年欠款的问题 / 3.车辆老旧的问题', ['1.', '2.', '3.']],
    ['1.车辆老旧的问题 / 1.5公里以内免费。 / 2.人员不足的问题', ['1.', '2.']],
    ['1.车辆老旧的问题 / 2.5公里以内免费。 / 2.人员不足的问题', ['1.', '2.']],
    ['📌1.车辆老旧的问题 / 📌2.人员不足的问题', ['📌1.', '📌2.']],
    [
      '1\ufe0f\u20e3车辆老旧的问题 / 2\ufe0f\u20e3人员不足的问题',
      ['1\ufe0f\u20e3', '2\ufe0f\u20e3'],
    ],
    ['㈠车辆老旧的问题 / ㈡人员不足的问题', ['㈠', '㈡']],
    ['问题1-1：车辆老旧。 / 问题1-2：人员不足。', ['问题1-1：', '问题1-2：']],
  ])('of %s', (lines, labels) => {
    const items = itemsOf(blocksOf(heading, ...lines.split(' / ')));
    expect(items.map((item) => item.split('|')[0])).toEqual(labels);
  });
});

it('takes a first sentence for a heading where a sibling has it in bold', () => {
  const [first, second] = [
    '1.导诊标识不够清楚。已更换86块。',
    '2.复印病历要跑两趟。开通网上预约。',
  ];
  const [part, theme, ...items] = blocksOf(heading, '（一）就医秩序方面', first, second);
  const bold = { ...items[0], bold: 11 } as Block;
  expect(itemsOf([part, theme, bold, items[1]] as Block[])).toEqual([
    '1.|导诊标识不够清楚。',
    '2.|复印病历要跑两趟。',
  ]);
});

describe('problems in the middle of a paragraph', () => {
  const inline =
    '（一）作风方面。1.关于账目不公开的问题。每月张榜。2.关于公车登记不细的问题。每次登记。';

  it('are items where there are no others', () => {
    expect(itemsOf(blocksOf(heading, inline))).toEqual([
      '1.|关于账目不公开的问题。',
      '2.|关于公车登记不细的问题。',
    ]);
  });

  it('stay where they are beside items on lines of their own', () => {
    const lines = [inline, '（二）关于停车难的问题。', '增加车位。'];
    const { entries, doubts } = outlineOf(blocksOf(heading, ...lines));
    expect(entries.filter(({ kind }) => kind === 'paragraph')).toContainEqual(
      expect.objectContaining({ text: inline }),
    );
    expect(doubts.map(({ rule }) => rule)).not.toContain('import-inline-item');
  });

  it('must go on from each other', () => {
    const lines = '作风方面：3.关于账目不公开的问题。张榜。7.关于公车登记不细的问题。登记。';
    expect(itemsOf(blocksOf(heading, lines))).toEqual([]);
  });
});
