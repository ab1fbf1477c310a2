import {
  compareDiagnostics,
  type Diagnostic,
  type Place,
  type Severity,
} from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../notice/content/passage.ts';
import type { Location } from './locate.ts';

/** How a finding is set: by its severity, unless the content gives a reason to leave it. */
export type Manner = Severity | 'excepted';

/** A finding with its number on the page and the places of its two halves. */
export interface NumberedFinding {
  number: number;
  manner: Manner;
  diagnostic: Diagnostic;
  /** Null where it concerns the notice as a whole. */
  at: Location | null;
  /** Where the other half of a contradiction stands; null where it is not on the page. */
  other: Location | null;
}

/** Findings numbered as they are met on the page: those of the whole notice first. */
export function numberFindings(
  diagnostics: readonly Diagnostic[],
  passages: readonly Passage[],
  locate: (place: Place) => Location | null,
): NumberedFinding[] {
  const orders = new Map(passages.map((passage, index) => [passage, index]));
  const orderOf = (at: Location | null) => (at ? (orders.get(at.passage) ?? 0) : -1);
  return diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => ({
      manner: diagnostic.excepted === undefined ? diagnostic.severity : ('excepted' as const),
      diagnostic,
      at: locate(diagnostic),
      other: diagnostic.related ? locate(diagnostic.related) : null,
    }))
    .sort(
      (a, b) =>
        orderOf(a.at) - orderOf(b.at) || (a.at?.words?.start ?? -1) - (b.at?.words?.start ?? -1),
    )
    .map((finding, index) => ({ number: index + 1, ...finding }));
}
