import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/checker/settings.ts';
import { realNotices } from '../../tests/support/real-notices.ts';
import { findingsInTexts } from './findings-in-texts.ts';
import { compareWithVerdicts, readVerdicts } from './verdicts.ts';

describe('compareWithVerdicts', () => {
  const findings = [
    { rule: 'totals', key: 'a totals notice.md:1:1' },
    { rule: 'dates', key: 'a dates notice.md:2:1' },
    { rule: 'totals', key: 'b totals items/01.md:3:1' },
    { rule: 'totals', key: 'b totals items/02.md:3:1' },
    { rule: 'totals', key: 'b totals items/03.md:3:1' },
  ];

  it('counts rule by rule and over all, and holds taste for not right', () => {
    const { rules, all } = compareWithVerdicts(findings, {
      'a totals notice.md:1:1': 'true',
      'b totals items/01.md:3:1': 'false',
      'b totals items/02.md:3:1': 'taste',
      'a dates notice.md:2:1': 'true',
    });
    expect(rules).toEqual([
      {
        rule: 'dates',
        findings: 1,
        counts: { true: 1, false: 0, taste: 0 },
        precision: 1,
      },
      {
        rule: 'totals',
        findings: 4,
        counts: { true: 1, false: 1, taste: 1 },
        precision: 1 / 3,
      },
    ]);
    expect(all).toMatchObject({ rule: 'all', findings: 5, precision: 0.5 });
  });

  it('tells findings without a verdict, and verdicts without a finding', () => {
    const { unjudged, gone } = compareWithVerdicts(findings.slice(0, 2), {
      'a totals notice.md:1:1': 'true',
      'a totals notice.md:9:9': 'false',
    });
    expect(unjudged).toEqual(['a dates notice.md:2:1']);
    expect(gone).toEqual(['a totals notice.md:9:9']);
  });
});

const notices = realNotices();

/** Findings of the real notices were read one by one; bench/README.md says how. */
describe.skipIf(notices.length === 0)('errors and warnings in the real notices', async () => {
  const { today, verdicts } = readVerdicts();
  const found = await findingsInTexts(notices, { settings: defaultSettings, today });
  const grave = found.filter(({ severity }) => severity !== 'hint');
  const { all, unjudged, gone } = compareWithVerdicts(grave, verdicts);

  it('have a verdict each', () => {
    expect({ unjudged, gone }).toEqual({ unjudged: [], gone: [] });
  });

  it('are right nine times in ten, and forty are', () => {
    expect(all.counts.true).toBeGreaterThanOrEqual(40);
    expect(all.precision).toBeGreaterThanOrEqual(0.9);
  });
});
