import { describe, expect, it } from 'vitest';
import type { Block } from '../../block.ts';
import { readText } from '../../readers/text.ts';
import { joinPrintedLines } from './join-lines.ts';
import { measureOf } from './measure.ts';
import { removePageFurniture } from './page-furniture.ts';

function read(...lines: string[]): Block[] {
  const made = readText(new TextEncoder().encode(lines.join('\n')));
  if (!made.ok) throw new Error(made.message);
  return made.blocks;
}

const joined = (...lines: string[]) => {
  const { blocks } = removePageFurniture(read(...lines));
  return joinPrintedLines(blocks, '行').blocks.map(({ text }) => text);
};

/** Four full lines of twenty letters and a short one. */
const body = [
  '我院党委高度重视巡察整改工作，第一时间召',
  '开会议传达学习反馈意见，逐条研究措施，明',
  '确责任领导、责任科室和完成时限，建立台账',
  '并且每周调度，每月通报，做到事事都有人管',
  '件件有着落。',
];

describe('lines of a width', () => {
  it('are joined to paragraphs; short lines stand alone', () => {
    const texts = joined('示例医院党委', '关于整改情况的通报', ...body, '示例医院', '2025年5月6日');
    expect(texts).toEqual([
      '示例医院党委',
      '关于整改情况的通报',
      body.join(''),
      '示例医院',
      '2025年5月6日',
    ]);
  });

  it('are not seen in a text of whole paragraphs', () => {
    const blocks = read(
      '一、标题',
      body.join(''),
      '（一）小标题',
      body.join('').slice(0, 50),
      '完',
    );
    expect(measureOf(blocks)).toBeNull();
    expect(joinPrintedLines(blocks, '行')).toEqual({ blocks, doubts: [] });
  });

  it('that are full end a heading where its number and the next count on', () => {
    const heading = '（一）关于对外服务窗口工作人员态度不好方面';
    expect(heading).toHaveLength(21);
    const full = heading.replace('对外', '');
    const texts = joined(...body, full.padEnd(20, '面'), '1.窗口排队时间长。', ...body);
    expect(texts.slice(1, 3)).toEqual([full.padEnd(20, '面'), '1.窗口排队时间长。']);
  });

  it('go on in what looks like a number but is none', () => {
    const texts = joined(
      ...body.slice(0, 4),
      '管理到位，全年为患者节省门诊检查费用共计',
      '1.5万元，并改造了住院部大楼东侧的1号楼和',
      '2、3号楼，严格落实上级印发的实施方案之中',
      '（二）的要求。',
    );
    expect(texts).toHaveLength(1);
  });

  it('keep a space between two words, and make none within a number', () => {
    const english = [
      'The rules of good clinic',
      'practice are kept by all',
      'of the staff of the ward',
    ];
    expect(joined(...english, ...english)[0]).toContain('clinic practice');
    expect(
      joined(...body.slice(0, 3), '今年共培训医务人员并考核合格人数合计有12', '36人次。')[0],
    ).toContain('1236人次');
  });
});

describe('page numbers', () => {
  const page = (...between: string[]) => [...body.slice(0, 4), ...body.slice(0, 4), ...between];

  it('between words go where they count on', () => {
    const lines = [...page(), ...page()];
    lines[3] = '并且每周调度，每— 3 —月通报，做到事事都有人管';
    lines[13] = '开会议传达学习反— 4 —馈意见，逐条研究措施，明';
    const { blocks, removed } = removePageFurniture(read(...lines, '完。'));
    expect(removed).toEqual([
      { text: '— 3 —', line: 4, reason: '页码' },
      { text: '— 4 —', line: 14, reason: '页码' },
    ]);
    expect(blocks.map(({ text }) => text).join('')).not.toMatch(/— \d —/);
  });

  it('that do not count on are words, as dates and bare numbers are', () => {
    const texts = ['投入— 3 —万元', '2024-3-15', '第3页脚注', '3', '详见第3页和第4页'];
    const blocks = read(...texts);
    expect(removePageFurniture(blocks)).toEqual({ blocks, removed: [] });
  });

  it('leave the dashes of the text', () => {
    const lines = [...page(), '电话：0000—— 1 —1234567', ...page(), '电话— 2 —：0000'];
    const { blocks } = removePageFurniture(read(...lines));
    expect(blocks.map(({ text }) => text).join('')).toContain('0000—1234567');
  });

  it('on lines of their own go, running heads beside them, too', () => {
    const lines = [1, 2, 3].flatMap((number) => [...page(), '示例医院整改通报', `- ${number} -`]);
    const { blocks, removed } = removePageFurniture(read(...lines));
    expect(blocks).toHaveLength(24);
    expect(removed.map(({ text }) => text)).toEqual(
      [1, 2, 3].flatMap((number) => ['示例医院整改通报', `- ${number} -`]),
    );
  });

  it('take no status line that happens to end pages with them', () => {
    const lines = [1, 2, 3].flatMap((number) => [
      ...page(
        '完成情况：已完成',
        '（2）另一个问题',
        '完成情况：已完成',
        '（3）又一个',
        '完成情况：已完成',
      ),
      `- ${number} -`,
    ]);
    const { removed } = removePageFurniture(read(...lines));
    expect(removed.map(({ text }) => text)).toEqual(['- 1 -', '- 2 -', '- 3 -']);
  });
});
