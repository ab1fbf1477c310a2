import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * What a person says of a finding: `true` if a careful editor would want it, `false` if there is
 * nothing wrong, `taste` if some would and some would not.
 */
export type Verdict = z.output<typeof verdict>;

const verdict = z.enum(['true', 'false', 'taste']);

/** Verdicts on the findings of severity error and warning in real notices; no words of theirs. */
export interface Verdicts {
  /** The day on which the notices are checked: some rules compare with it. */
  today: string;
  /** By the finding's key. */
  verdicts: Record<string, Verdict>;
}

const verdictFile = z.strictObject({
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  verdicts: z.record(z.string(), verdict),
});

/** Reads bench/check-verdicts.json. */
export function readVerdicts(): Verdicts {
  const file = new URL('../check-verdicts.json', import.meta.url);
  return verdictFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** How right a rule is, or all are. */
export interface Precision {
  rule: string;
  findings: number;
  /** How many findings have each verdict; the others have none yet. */
  counts: Record<Verdict, number>;
  /** Share of the findings with a verdict that are true; NaN where none has one. */
  precision: number;
}

/** Findings held against the verdicts. */
export interface Comparison {
  /** Rule by rule, in the order of their ids. */
  rules: Precision[];
  all: Precision;
  /** Keys of findings that have no verdict. */
  unjudged: string[];
  /** Keys of verdicts that no finding has. */
  gone: string[];
}

/** Holds findings against the verdicts on them. */
export function compareWithVerdicts(
  findings: readonly { key: string; rule: string }[],
  verdicts: Readonly<Record<string, Verdict>>,
): Comparison {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const of = (rule: string, found: readonly { key: string }[]): Precision => {
    const counts = { true: 0, false: 0, taste: 0 };
    for (const { key } of found) {
      const said = verdicts[key];
      if (said) counts[said] += 1;
    }
    const judged = counts.true + counts.false + counts.taste;
    return { rule, findings: found.length, counts, precision: counts.true / judged };
  };
  const keys = new Set(findings.map(({ key }) => key));
  return {
    rules: [...byRule].map(([rule, found]) => of(rule, found)).sort(byName),
    all: of('all', findings),
    unjudged: [...keys].filter((key) => !(key in verdicts)),
    gone: Object.keys(verdicts).filter((key) => !keys.has(key)),
  };
}

function byName(a: Precision, b: Precision): number {
  return a.rule < b.rule ? -1 : 1;
}
