import { type CheckConditions, ruleInput as inputOn } from '../../src/checker/check.ts';
import type { RuleInput } from '../../src/checker/rule.ts';
import { defaultSettings } from '../../src/checker/settings.ts';
import type { Notice } from '../../src/notice/content/content.ts';

/** A check on a day of no meaning, without a tongbao.yml. */
export const conditions: CheckConditions = { settings: defaultSettings, today: '2025-05-06' };

/** What a rule looks at in this notice. */
export function ruleInput(notice: Notice, changes: Partial<CheckConditions> = {}): RuleInput {
  return inputOn(notice, { ...conditions, ...changes });
}
