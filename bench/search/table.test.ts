import { expect, it } from 'vitest';
import { tableHead, tableRow } from './table.ts';

const cost = (milliseconds: number, bytes: number, requests: number) => ({
  milliseconds,
  bytes,
  requests,
});

it('writes a row with medians and what nine tenths do not exceed', () => {
  const row = tableRow({
    engine: '示例',
    site: '134',
    absent: 20,
    quality: { recall: 1, precision: 0.9996, absentWithHits: 3 },
    costs: {
      cold: [cost(500, 80_000, 9), cost(700, 90_400, 11), cost(600, 85_000, 10)],
      later: [cost(90, 4_000, 2), cost(100, 5_600, 3)],
    },
    onDisk: 1_260_000,
  });
  expect(row).toBe(
    '| 134 | 示例 | 100 | 99.9 | 3 of 20 | 85 / 90 | 5 / 6 | 10, 2.5 | 600 / 700 | 95 / 100 | 1.3 |',
  );
  const columns = (line = '') => line.split('|').length;
  expect(columns(row)).toBe(columns(tableHead.split('\n')[0]));
});
