/** How grave a finding is. An error stops a build; a warning or a hint never does. */
export type Severity = 'error' | 'warning' | 'hint';

/** What each severity is called, the gravest first. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};

/** The severities, the gravest first. */
export const severities = Object.keys(severityNames) as readonly Severity[];

/** A position in a file. Lines and columns (UTF-16 units) count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A place in a file; line and column are null where a finding concerns the whole file. */
export interface Place {
  /** Path as the reader knows it: relative to the folder the command ran in. */
  file: string;
  line: number | null;
  column: number | null;
  /** Behind the last character, where the place is a stretch of words. */
  end?: Position;
  /** These words, as they are printed. */
  quote?: string;
}

/** A place as people and editors write it: file:line:column, as far as they are known. */
export function printPlace({
  file,
  line,
  column,
}: Pick<Place, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== null && part !== '').join(':');
}

/** A stretch of a file. */
export interface Span extends Place {
  line: number;
  column: number;
  end: Position;
}

/** What mends a finding for sure. It never touches the hospital's words. */
export interface Fix {
  /** What it does, in Chinese. */
  message: string;
  /** The key of the file's front matter that it changes; nothing else of the file may change. */
  key: string;
  /**
   * What stands at each span gives way to the text, whose lines end in \n. All spans are in the
   * finding's file, in order, and do not overlap.
   */
  edits: { span: Span; text: string }[];
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
  fix?: Fix;
  /** The reason that the content gives for leaving it as it is. */
  excepted?: string;
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
