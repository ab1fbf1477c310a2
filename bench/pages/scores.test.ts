import { describe, expect, it } from 'vitest';
import { faultRows, type Report, scoreRow } from './scores.ts';

/** A report whose every category has this score and the same two audits. */
function report(score: number | null, description: number): Report {
  const auditRefs = [
    { id: 'insight', weight: 0 },
    { id: 'meta-description', weight: 1 },
    { id: 'charset', weight: 1 },
  ];
  const full = { score: 1, auditRefs: [] };
  return {
    categories: {
      performance: full,
      accessibility: full,
      'best-practices': full,
      seo: { score, auditRefs },
    },
    audits: {
      insight: { title: 'Insight', score: null, scoreDisplayMode: 'error' },
      'meta-description': {
        title: 'Document has no description',
        score: description,
        scoreDisplayMode: 'binary',
        displayValue: '1 found',
      },
      charset: { title: 'Charset', score: null, scoreDisplayMode: 'notApplicable' },
    },
  };
}

const page = (runs: Report[]) => ({ name: 'home', form: 'mobile', runs }) as const;

describe('scoreRow', () => {
  it('tells the median, and the least where it is less', () => {
    const runs = [report(1, 1), report(0.9, 0), report(1, 1)];
    expect(scoreRow(page(runs))).toBe('| home | mobile | 100 | 100 | 100 | 100 (least 90) |');
  });

  it('takes a category without a score for 0', () => {
    expect(scoreRow(page([report(null, 0)]))).toBe('| home | mobile | 100 | 100 | 100 | 0 |');
  });
});

describe('faultRows', () => {
  it('lists what failed in any run, the weightiest first, with its pages', () => {
    const pages = [
      page([report(0.9, 0), report(1, 1)]),
      { ...page([report(1, 0)]), name: 'search' },
    ];
    expect(faultRows(pages)).toEqual([
      '| `meta-description` | Document has no description | 1 of seo | home, mobile (1 found); search, mobile (1 found) |',
      '| `insight` | Insight | none | home, mobile (could not be run); search, mobile (could not be run) |',
    ]);
  });
});
