import { expect, it } from 'vitest';
import { labelledFields } from './labelled-fields.ts';

it.each([
  ['完成时限：2025年12月底前', ['deadline 完成时限 2025年12月底前']],
  [
    '责任领导：王某　责任单位：医务科　整改时限：2025年12月底前，长期坚持',
    ['other 责任领导 王某', 'other 责任单位 医务科', 'deadline 整改时限 2025年12月底前，长期坚持'],
  ],
  [
    '（责任单位：医务科；完成时限：2025年12月）',
    ['other 责任单位 医务科', 'deadline 完成时限 2025年12月'],
  ],
  ['【整改时限】2025年12月', ['deadline 整改时限 2025年12月']],
  [
    '【整改时限：2025年】【完成情况：已完成】',
    ['deadline 整改时限 2025年', 'status 完成情况 已完成'],
  ],
  ['计划完成时间: 2025年6月', ['deadline 计划完成时间 2025年6月']],
  ['整改完成情况：已完成（2项长期坚持）', ['status 整改完成情况 已完成（2项长期坚持）']],
  ['立了规矩。整改进展：已完成。', ['progress 整改进展 已完成。']],
  ['目前完成情况：已完成', []],
  ['明确责任单位、完成时限，逐项销号。', []],
])('%s', (line, fields) => {
  expect(labelledFields(line).map(({ kind, label, value }) => `${kind} ${label} ${value}`)).toEqual(
    fields,
  );
});
