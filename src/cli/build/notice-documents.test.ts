import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { documentData } from './notice-documents.ts';

const dataOf = (title: string, words: string) =>
  documentData(noticeFromFiles({ 'notice.md': `---\ntitle: ${title}\n---\n${words}\n` }));

it('documents are made anew where one of them would be different', () => {
  const title = '示例医院关于巡察整改进展情况的通报';
  const data = [
    dataOf(title, '增加窗口 3 个。'),
    dataOf(title, '增加窗口\u00a03 个。'),
    dataOf(title, '**增加**窗口 3 个。'),
    dataOf('"示例医院\\n关于巡察整改进展情况的通报"', '增加窗口 3 个。'),
    dataOf(`${title}\npublished: 2025-05-06`, '增加窗口 3 个。'),
  ];
  expect(new Set(data).size).toBe(data.length);
  expect(dataOf(title, '增加窗口 3 个。')).toBe(data[0]);
});
