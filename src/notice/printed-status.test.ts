import { describe, expect, it } from 'vitest';
import { statusOf } from './item-status.ts';
import { printedDeadline, printedStatus } from './printed-status.ts';

function item(...texts: string[]) {
  return { title: '针对“示例”问题', paragraphs: paragraphs(...texts) };
}

function paragraphs(...texts: string[]) {
  return texts.map((text, index) => ({ text, line: 10 + 2 * index }));
}

describe('printedStatus', () => {
  it.each([
    ['完成情况：已完成', '已完成'],
    ['完成情况: 基本完成', '基本完成'],
    ['　完成情况：正在整改　', '正在整改'],
    ['整改情况：已整改到位', '已整改到位'],
    ['整改状态：未完成', '未完成'],
    ['完成时间：基本完成', '基本完成'],
    ['完成情况：已完成。', '已完成'],
    ['整改进展：已完成。', '已完成'],
    ['整改成效：已完成', '已完成'],
    ['整改结果：基本完成', '基本完成'],
    ['完成进度：正在推进。', '正在推进'],
    ['一是立规矩。整改进展：已完成，长期坚持。', '已完成，长期坚持'],
    ['已增设窗口。【已完成】', '已完成'],
    ['二是增设窗口。（正在推进）', '正在推进'],
    ['【完成情况：未完成】', '未完成'],
    ['（已完成）。', '已完成'],
  ])('is printed in %s', (text, words) => {
    expect(printedStatus(item('一是立规矩。', text))).toEqual({
      words,
      status: statusOf(words),
      paragraph: { text, line: 12 },
    });
  });

  it.each([
    '完成时间：2025年12月底前',
    '整改情况：一是立规矩。',
    '完成时限：2025年12月',
    '目前完成情况：已完成',
    '完成情况已完成',
    '已完成',
    '完成情况：',
    '整改成效：正在推进信息化建设，等候时间缩短。',
    '整改进展：已完成80%',
    '整改成效：患者满意。',
    '二是增设窗口（已完成）',
    '增设窗口（已完成招标）',
    '（已完成）增设窗口。',
    `整改情况：已完成${'，并且'.repeat(30)}`,
  ])('is not printed in %s', (text) => {
    expect(printedStatus(item(text))).toBeNull();
  });

  it('is the last that is one', () => {
    const found = printedStatus(
      item('完成情况：正在整改', '完成情况：已完成', '完成时间：2025年6月', '说明。'),
    );
    expect(found).toMatchObject({ words: '已完成', paragraph: { line: 12 } });
  });

  it.each([
    ['排队久的问题【已完成】', '已完成'],
    ['【收费】收费不规范问题（正在推进）', '正在推进'],
    ['停车难问题(基本完成)。', '基本完成'],
  ])('is printed at the end of the title %s', (title, words) => {
    const found = printedStatus({ title, paragraphs: paragraphs('一是立规矩。') });
    expect(found).toEqual({ words, status: statusOf(words), paragraph: null });
  });

  it.each([
    '（已完成）排队久的问题',
    '排队久的问题（已完成80%）',
    '已完成整改的问题',
    '排队久已完成',
  ])('is not printed in the title %s', (title) =>
    expect(printedStatus({ title, paragraphs: [] })).toBeNull(),
  );

  it('is the one of the line where title or body say another; of those two, neither', () => {
    const title = '排队久的问题【已完成】';
    expect(printedStatus({ title, paragraphs: paragraphs('完成情况：正在整改') })?.status).toBe(
      'in-progress',
    );
    expect(printedStatus({ title, paragraphs: paragraphs('立规矩（正在推进）') })).toBeNull();
    expect(printedStatus({ title, paragraphs: paragraphs('立规矩（已完成）') })?.words).toBe(
      '已完成',
    );
  });

  it('may stand before lines of another kind', () => {
    const found = printedStatus(item('已立规矩（已完成）', '责任领导：某某', '完成时限：2025年底'));
    expect(found).toMatchObject({ status: 'completed', paragraph: { line: 10 } });
  });

  it('is found on any line of a paragraph', () => {
    const text = '责任部门：示例科\n完成情况：已完成\n完成时间：2025年6月';
    expect(printedStatus(item(text))).toMatchObject({
      words: '已完成',
      paragraph: { line: 11 },
    });
    expect(printedDeadline(paragraphs(text))).toMatchObject({
      words: '2025年6月',
      paragraph: { line: 12 },
    });
  });
});

describe('printedDeadline', () => {
  it.each([
    ['完成时限：2025年12月底前', '2025年12月底前'],
    ['整改时限:长期', '长期'],
    ['完成期限： 立行立改 ', '立行立改'],
    ['整改期限：2025年12月', '2025年12月'],
    ['完成时间：2025年6月', '2025年6月'],
  ])('is printed in %s', (text, words) => {
    expect(printedDeadline(paragraphs(text, '说明。'))).toMatchObject({ words });
  });

  it.each([
    '完成时间：基本完成',
    '完成时间：已完成并长期坚持',
    '完成情况：已完成',
    '2025年12月',
    '完成时限：',
  ])('is not printed in %s', (text) => {
    expect(printedDeadline(paragraphs(text))).toBeNull();
  });
});
