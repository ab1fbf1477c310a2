import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  type Severity,
} from './diagnostic.ts';

/** What `--format json` prints of a check. */
export interface JsonReport {
  /** By file, then by place. Each with the fields of `Diagnostic`; what does not apply is absent. */
  diagnostics: Diagnostic[];
  /** How many diagnostics there are of each severity. */
  counts: Record<Severity, number>;
  /** Findings that the content gives a reason to leave, which is in their field `excepted`. */
  excepted: Diagnostic[];
}

/** The findings as the object that `--format json` prints. */
export function reportAsJson(
  diagnostics: readonly Diagnostic[],
  excepted: readonly Diagnostic[],
): JsonReport {
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    counts: countBySeverity(diagnostics),
    excepted: excepted.toSorted(compareDiagnostics),
  };
}
