import { describe, expect, it } from 'vitest';
import { columnField, columnNames, columnRole, isItemHead } from './table-columns.ts';

describe('columnRole', () => {
  it.each([
    ['number', ['序号', '编号', '序 号', '号', 'No.']],
    [
      'problem',
      [
        '问题',
        '存在问题',
        '反馈问题',
        '巡察反馈意见',
        '整改事项',
        '整改任务',
        '整改内容',
        '具体表现',
      ],
    ],
    ['measures', ['整改措施', '整改情况', '整改成效', '进展情况', '整改落实情况', '阶段性成效']],
    ['responsibility', ['责任单位', '责任领导', '责任人', '牵头领导', '牵头单位', '责任科室']],
    ['time', ['整改时限', '完成时限', '完成时间', '整改期限']],
    ['state', ['完成情况', '整改状态', '是否完成', '销号情况', '整改完成情况']],
    ['theme', ['类别', '问题类型', '方面']],
    [
      'other',
      [
        '问题数',
        '完成率',
        '电话',
        '',
        '针对门诊等候时间长的问题，医院增设了三个窗口并延长门诊时间',
      ],
    ],
  ])('is %s under %j', (role, names) => {
    expect(names.map(columnRole)).toEqual(names.map(() => role));
  });
});

describe('columnNames', () => {
  it('are the lowest words of the head, no two alike, none without words', () => {
    const head = [
      ['序号', '措施', '', '完成', '备注', '备注', ''],
      ['', '牵头', '配合', '配合', '', '', ''],
    ];
    expect(columnNames(head)).toEqual([
      ...['序号', '牵头', '配合', '完成配合', '备注', '备注备注', '第7列'],
    ]);
  });
});

it('a head of items names problems and what became of them', () => {
  expect(isItemHead(['问题', '措施'])).toBe(true);
  expect(isItemHead(['序号', '问题'])).toBe(false);
  expect(isItemHead(['科室', '电话', '时间'])).toBe(false);
});

it('columns of states and times read as labelled lines', () => {
  expect(columnField('是否完成')).toBe('完成情况：');
  expect(columnField('时限')).toBe('完成时限：');
  expect(columnField('责任单位')).toBe('');
});
