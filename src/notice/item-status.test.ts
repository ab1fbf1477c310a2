import { describe, expect, it } from 'vitest';
import {
  itemStatuses,
  printedDeadline,
  printedStatus,
  statusAlone,
  statusNames,
  statusOf,
} from './item-status.ts';

describe('statusOf', () => {
  it.each([
    [
      'completed',
      '已完成',
      '完成',
      '已完成。',
      '全部完成',
      '已全部完成',
      '均已完成',
      '已经完成',
      '整改完成',
      '已整改',
      '已整改完成',
      '已整改到位',
      '全部整改到位',
      '完成整改',
      '已完成整改',
      '已完成整改任务',
      '按期完成',
      '已按时完成',
      '已整改完毕',
      '已完成的问题',
      '已完成整改的事项',
      '已完成（2025年6月）',
      '已 完成',
      '已完成。下一步继续推进',
    ],
    [
      'sustained',
      '已完成，长期坚持',
      '已完成并长期坚持',
      '已完成、长期坚持',
      '已完成，并持续坚持',
      '整改完成，需长期坚持',
      '已整改到位，持续推进',
      '长期坚持',
      '需长期坚持的事项',
      '已 完成，\n长期坚持',
    ],
    [
      'mostly-completed',
      '基本完成',
      '已基本完成',
      '基本完成整改',
      '基本整改到位',
      '大部分完成',
      '基本完成，长期坚持',
      '基本完成的问题',
    ],
    [
      'in-progress',
      '正在整改',
      '正在推进',
      '正在推进中',
      '持续推进',
      '持续整改',
      '整改中',
      '推进中',
      '进行中',
      '正在有序推进',
      '整改工作正在推进',
      '正在整改，预计2025年底完成',
      '正在整改的问题',
    ],
    [
      'not-completed',
      '未完成',
      '尚未完成',
      '还未完成',
      '没有完成',
      '未整改',
      '未整改到位',
      '未全部完成',
      '未按期完成',
      '未完成（一部电梯待更新）',
      '未完成的任务',
    ],
  ])('%s', (status, ...printed) => {
    expect(printed.filter((words) => statusOf(words) !== status)).toEqual([]);
  });

  it('states none where the words are more, less or other than a status', () => {
    const others = [
      '',
      '整改',
      '已',
      '部分完成',
      '阶段性完成',
      '已完成80%',
      '已完成3项，2项正在推进',
      '已完成，但尚未验收',
      '已完成（其中2项未完成）',
      '已完成招标',
      '完成制度修订',
      '整改方案已制定',
      '整改措施如下',
      '一是立规矩',
      '较好',
      '2025年12月底前',
      '2025年底前完成',
      '立行立改',
      '不断完成',
      '预计完成',
    ];
    expect(others.filter((words) => statusOf(words) !== null)).toEqual([]);
  });

  it('knows the name of every status that pages show', () => {
    expect(itemStatuses.map((status) => statusOf(statusNames[status]))).toEqual([...itemStatuses]);
  });
});

describe('statusAlone', () => {
  it.each(['已完成', '已完成。', '已完成并长期坚持', '正在有序推进', '未完成', '已整改到位'])(
    'is %s',
    (words) => {
      expect(statusAlone(words)).toBe(statusOf(words));
      expect(statusAlone(words)).not.toBeNull();
    },
  );

  it.each([
    '已完成（2025年6月）',
    '正在推进信息化建设',
    '未完成招标',
    '长期坚持党的领导',
    '整改',
    '，',
    '',
  ])('is not %s', (words) => expect(statusAlone(words)).toBeNull());
});

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
