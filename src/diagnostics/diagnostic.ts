/** How grave a finding is. An error stops a build; a warning or a hint never does. */
export type Severity = 'error' | 'warning' | 'hint';

/** A place in a file. Lines and columns count from 1; null where a finding concerns the whole file. */
export interface Place {
  /** Path as the reader knows it: relative to the folder the command ran in. */
  file: string;
  line: number | null;
  column: number | null;
}

/** 检查结果: one finding, in the words of the person who meets it. */
export interface Diagnostic extends Place {
  /** Permanent id of the rule, in kebab case. `tongbao explain <rule>` prints its page. */
  rule: string;
  severity: Severity;
  /** What was expected and what was found, in Chinese. */
  message: string;
  /** What to do about it, in Chinese. */
  advice: string;
  /** The other half of a contradiction. */
  related?: Place & { message: string };
}

/** Order of a report: by file, then by place, then by rule, so that two runs print the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when at least one finding must stop a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
