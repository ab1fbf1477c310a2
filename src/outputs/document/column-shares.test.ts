import { describe, expect, it } from 'vitest';
import { columnShares } from './column-shares.ts';

const rowsOf = (...rows: string[][]) =>
  rows.map((cells) => cells.map((text) => ({ text, runs: [] })));
const sum = (shares: readonly number[]) => shares.reduce((whole, share) => whole + share, 0);

describe('columnShares', () => {
  it('fills the width where every column has room, longer ones with more', () => {
    const shares = columnShares(rowsOf(['序号', '问题'], ['1', '停车难、停车贵']));
    expect(sum(shares)).toBeCloseTo(36.85);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 0);
  });

  it('gives a short column what its words need, and the longest most of the rest', () => {
    const shares = columnShares(
      rowsOf(
        ['序号', '存在问题', '整改措施', '责任科室'],
        ['1', '停车难'.repeat(4), '划线。'.repeat(30), '后勤'],
      ),
    );
    expect(sum(shares)).toBeCloseTo(36.85);
    expect(shares[0]).toBeCloseTo(3);
    expect(shares[3]).toBeCloseTo(5);
    expect(shares[2]).toBeGreaterThan(shares[1] ?? 0);
  });

  it('breaks neither a number nor a short head for the sake of a long column', () => {
    const shares = columnShares(
      rowsOf(
        ['序号', '责任科室', '整改措施', '成效', '金额（万元）'],
        ['1', '财务科', '逐笔核对。'.repeat(60), '已退还。'.repeat(60), '1,234,567.89'],
      ),
    );
    expect(shares[1]).toBeGreaterThan(4.9);
    expect(shares[4]).toBeGreaterThan(6.9);
    expect(sum(shares)).toBeCloseTo(36.85);
  });

  it('leaves every column some width, however many there are', () => {
    const shares = columnShares(rowsOf(Array.from({ length: 60 }, () => '金额')));
    for (const share of shares) expect(share).toBeGreaterThan(0);
  });
});
