import type { Rule } from './rule.ts';
import { contactAgrees } from './rules/contact-agrees/rule.ts';
import { deadlineAgrees } from './rules/deadline-agrees/rule.ts';
import { inspectionAgrees } from './rules/inspection-agrees/rule.ts';
import { itemEmpty } from './rules/item-empty/rule.ts';
import { itemRepeated } from './rules/item-repeated/rule.ts';
import { publishedPlausible } from './rules/published-plausible/rule.ts';
import { publishedStated } from './rules/published-stated/rule.ts';
import { statusAgrees } from './rules/status-agrees/rule.ts';
import { windowAgrees } from './rules/window-agrees/rule.ts';

/** Every rule that is run, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  statusAgrees,
  deadlineAgrees,
  windowAgrees,
  inspectionAgrees,
  contactAgrees,
  publishedStated,
  publishedPlausible,
  itemRepeated,
  itemEmpty,
];
