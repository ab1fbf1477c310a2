import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import type { Notice } from '../notice/content.ts';

/** What a rule says of one fault; the rule's id and severity are added to it. */
export interface RuleFinding {
  place: Place;
  message: string;
  advice: string;
  related?: NonNullable<Diagnostic['related']>;
}

/** One thing that the checker proves of every notice. */
export interface Rule {
  /** Permanent id in kebab case, the name of the rule's folder. */
  id: string;
  severity: Severity;
  /** Finds every place where a notice breaks the rule. */
  check(notice: Notice): Iterable<RuleFinding>;
}
