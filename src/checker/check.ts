import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addedPassagesOf } from '../notice/content/added-passages.ts';
import { type Content, type Notice, noticesOf, wordsOfNotice } from '../notice/content/content.ts';
import { passagesOf } from '../notice/content/passage.ts';
import type { Day } from '../notice/time/day.ts';
import { type Sifted, siftExceptions } from './exceptions.ts';
import type { Rule, RuleInput } from './rule.ts';
import { rules } from './rules.ts';
import { withoutSecrets } from './secrets.ts';
import type { CheckSettings } from './settings.ts';

/** What a check depends on besides the content. */
export interface CheckConditions {
  settings: CheckSettings;
  /** The day of the check, in Asia/Shanghai. */
  today: Day;
}

/**
 * Runs every rule over every notice, but for those of which it is `known` what was found under these
 * conditions; what is found becomes known.
 */
export function checkContent(
  content: Content,
  conditions: CheckConditions,
  known = new WeakMap<Notice, Sifted>(),
): Sifted {
  const found = noticesOf(content).map((notice) => {
    const sifted = known.get(notice) ?? checkNotice(notice, conditions);
    known.set(notice, sifted);
    return sifted;
  });
  return {
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    excepted: found.flatMap(({ excepted }) => excepted),
  };
}

/** What the rules look at in a notice: its words are put together once for all of them. */
export function ruleInput(notice: Notice, conditions: CheckConditions): RuleInput {
  const passages = passagesOf(notice);
  const publicPassages = [...passages, ...addedPassagesOf(notice)];
  return { notice, passages, publicPassages, words: wordsOfNotice(notice), ...conditions };
}

/** Runs every rule over one notice. */
export function checkNotice(notice: Notice, conditions: CheckConditions): Sifted {
  const input = ruleInput(notice, conditions);
  const { settings } = conditions;
  const isWhole = notice.unreadableItems.length === 0;
  const asked = rules.filter(
    ({ id, needsAllItems }) => settings.rules[id] !== 'off' && (isWhole || !needsAllItems),
  );
  const found = asked.flatMap((rule) => findingsOf(rule, input));
  const silenced = new Set(rules.filter((rule) => !asked.includes(rule)).map(({ id }) => id));
  const sifted = siftExceptions(notice, found, { known, silenced, binding, secret });
  return withoutSecrets(sifted, secret);
}

const idsOf = (chosen: readonly Rule[]) => new Set(chosen.map(({ id }) => id));
const known = idsOf(rules);
const binding = idsOf(rules.filter(({ isBinding }) => isBinding));
const secret = idsOf(rules.filter(({ isSecret }) => isSecret));

function findingsOf(rule: Rule, input: RuleInput): Diagnostic[] {
  const chosen = input.settings.rules[rule.id];
  const severity = chosen === undefined || chosen === 'off' ? rule.severity : chosen;
  return [...rule.check(input)].map(({ place, ...finding }) => ({
    rule: rule.id,
    severity,
    ...place,
    ...finding,
  }));
}
