import { ruleInput } from '../../src/checker/check.ts';
import { rules } from '../../src/checker/rules.ts';
import { defaultSettings } from '../../src/checker/settings.ts';

import { readContent } from '../../src/loader/read-content.ts';
import { buildDay } from '../../src/loader/today.ts';
import { noticesOf } from '../../src/notice/content/content.ts';

/** Milliseconds that a step of a check takes for all notices together. */
export interface StepTime {
  step: string;
  milliseconds: number;
  /** What a rule finds; null for other steps. */
  findings: number | null;
}

/** Checks a content folder in this process; reading, then each rule by itself, the slowest first. */
export function ruleTimes(folder: string): StepTime[] {
  const times = new Map<string, StepTime>();
  const timed = <Result>(step: string, run: () => Result): Result => {
    const start = performance.now();
    const result = run();
    const time = times.get(step) ?? { step, milliseconds: 0, findings: null };
    time.milliseconds += performance.now() - start;
    times.set(step, time);
    return result;
  };
  const { content } = timed('reading and assembling', () => readContent(folder));
  const today = buildDay();
  for (const notice of noticesOf(content)) {
    const input = timed('passages', () => ruleInput(notice, { settings: defaultSettings, today }));
    for (const rule of rules) {
      const found = timed(rule.id, () => [...rule.check(input)].length);
      const time = times.get(rule.id);
      if (time) time.findings = (time.findings ?? 0) + found;
    }
  }
  return [...times.values()].toSorted((a, b) => b.milliseconds - a.milliseconds);
}
