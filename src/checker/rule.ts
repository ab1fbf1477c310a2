import type { Diagnostic, Fix, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Notice } from '../notice/content/content.ts';
import type { Passage } from '../notice/content/passage.ts';
import type { Day } from '../notice/time/day.ts';
import type { CheckSettings } from './settings.ts';

/** What a rule says of one fault; the rule's id and severity are added to it. */
export interface RuleFinding {
  place: Place;
  message: string;
  advice: string;
  related?: NonNullable<Diagnostic['related']>;
  fix?: Fix;
}

/** What a rule looks at. */
export interface RuleInput {
  notice: Notice;
  /** The notice's words in the order in which they are printed. */
  passages: readonly Passage[];
  /** These, and what the issuer adds to them in front matter (`addedPassagesOf`): all that is public. */
  publicPassages: readonly Passage[];
  /** All of them, labels too, a line a paragraph (`wordsOfNotice`). */
  words: string;
  /** What tongbao.yml says. */
  settings: CheckSettings;
  /** The day of the check, in Asia/Shanghai. */
  today: Day;
}

/** One thing that the checker proves of every notice. */
export interface Rule {
  /** Permanent id in kebab case, the name of the rule's folder. */
  id: string;
  /** How grave it is where tongbao.yml does not say otherwise. */
  severity: Severity;
  /** True if what it quotes must not be seen by more people than need to: reports leave it out. */
  isSecret?: true;
  /** True if no exception can set its findings aside. */
  isBinding?: true;
  /** True if it counts or orders items: where one cannot be read, nothing can be said. */
  needsAllItems?: true;
  /** Finds every place where a notice breaks the rule. */
  check(input: RuleInput): Iterable<RuleFinding>;
}
