import { describe, expect, it } from 'vitest';
import { printedDeadline, printedStatus } from './printed-status.ts';
import { statusOf } from './status-words.ts';

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
    ['已完成。', '已完成'],
    ['【已完成】', '已完成'],
    ['整改完成情况：已完成整改', '已完成整改'],
    ['整改状态：整改中', '整改中'],
    ['【完成情况】已完成', '已完成'],
    ['责任单位：门诊部；完成时限：2025年6月；完成情况：已完成', '已完成'],
    ['完成情况：该问题已整改到位', '该问题已整改到位'],
    ['二是增设窗口。该问题已整改完成。', '已整改完成'],
    ['该问题已整改完成。（责任单位：门诊部；完成时限：2025年6月）', '已整改完成'],
    ['目前，该问题已完成整改。', '已完成整改'],
    ['此项工作已完成，并长期坚持。', '已完成，并长期坚持'],
    ['整改时限：已完成', '已完成'],
    ['整改情况：已完成。修订制度3项，印发全院。', '已完成'],
    ['进展情况：已完成', '已完成'],
    ['责任领导：某某，整改时限：2025年6月，完成情况：已完成', '已完成'],
  ])('is printed in %s', (text, words) => {
    expect(printedStatus(item('一是立规矩。', text))).toEqual({
      words,
      status: statusOf(words.replace('该问题', '')),
      paragraph: { text, line: 12 },
    });
  });

  it.each([
    '完成时间：2025年12月底前',
    '整改情况：一是立规矩。',
    '完成时限：2025年12月',
    '目前完成情况：已完成',
    '完成情况已完成',
    '完成情况：',
    '整改成效：正在推进信息化建设，等候时间缩短。',
    '整改进展：已完成80%',
    '整改成效：患者满意。',
    '二是增设窗口（已完成）',
    '增设窗口（已完成招标）',
    '（已完成）增设窗口。',
    '一是增设窗口。二是预约。此项工作已完成。',
    '一是增设窗口。二是预约。已完成。',
    '一是增设窗口。二是窗口改造已完成。',
    '整改时限：长期坚持',
    '预约率100%。',
    '整改情况：正在推进信息化建设，已完成招标。',
    '整改情况：持续推进清廉医院建设。',
    '整改情况：未完成培训的人员已补训。',
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

  it('is the first sentence of the body, or what stands in brackets before it', () => {
    for (const text of [
      '已完成。一是立规矩。',
      '，已完成整改。一是立规矩。',
      '【已完成】一是立规矩。',
    ]) {
      expect(printedStatus(item(text, '二是公示。'))?.status).toBe('completed');
    }
  });

  it('on a line of its own amid measures speaks of one of them', () => {
    expect(printedStatus(item('一是立规矩。', '已完成。', '二是公示。'))).toBeNull();
    expect(
      printedStatus(item('一是立规矩。', '二是公示。', '已完成。', '责任领导：某某')),
    ).toMatchObject({
      status: 'completed',
      paragraph: { line: 14 },
    });
  });

  it.each([
    ['in brackets', ['1.立规矩。（已完成）', '2.公示。（正在推进）']],
    ['in brackets of one paragraph', ['一是立规矩（已完成）。二是公示。（正在推进）']],
    ['on lines', ['1.立规矩', '已完成', '2.公示', '正在推进']],
  ])('is none where each measure has its own: %s', (_, texts) =>
    expect(printedStatus(item(...texts))).toBeNull(),
  );

  it('is printed behind a label in the title', () => {
    const title = '排队久的问题（责任单位：门诊部；完成情况：已完成）';
    expect(printedStatus({ title, paragraphs: [] })).toMatchObject({
      words: '已完成',
      paragraph: null,
    });
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
    ['整改时限：长期坚持', '长期坚持'],
    ['整改期限：持续推进', '持续推进'],
    ['【整改时限】2025年12月', '2025年12月'],
    ['（责任单位：医务科；完成时限：2025年12月）', '2025年12月'],
    ['责任人：某某 整改时限：2026年6月前，长期坚持', '2026年6月前，长期坚持'],
    ['立规矩。完成时限：2025年12月底前。', '2025年12月底前'],
    ['整改完成时限：2025年6月', '2025年6月'],
    ['责任单位：医务科，完成时限：2025年6月', '2025年6月'],
  ])('is printed in %s', (text, words) => {
    expect(printedDeadline(paragraphs(text, '说明。'))).toMatchObject({ words });
  });

  it.each([
    '完成时间：基本完成',
    '完成时间：已完成并长期坚持',
    '完成情况：已完成',
    '2025年12月',
    '完成时限：',
    '整改时限：已完成',
    '明确完成时限、责任单位。',
    '压实责任，整改时限：一般问题一周内。',
    '规范会诊流程（时限：24小时内）。',
  ])('is not printed in %s', (text) => {
    expect(printedDeadline(paragraphs(text))).toBeNull();
  });
});
