import type { CheckConditions } from '../../src/checker/check.ts';
import type { RuleInput } from '../../src/checker/rule.ts';
import { defaultSettings } from '../../src/checker/settings.ts';
import type { Notice } from '../../src/notice/content.ts';
import { passagesOf } from '../../src/notice/passage.ts';

/** A check on a day of no meaning, without a tongbao.yml. */
export const conditions: CheckConditions = { settings: defaultSettings, today: '2025-05-06' };

/** What a rule looks at in this notice. */
export function ruleInput(notice: Notice, changes: Partial<CheckConditions> = {}): RuleInput {
  return { notice, passages: passagesOf(notice), ...conditions, ...changes };
}
