import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A point at which the importer is not sure, or at which the source leaves something open. */
export interface Doubt {
  /** Permanent id in kebab case. */
  rule: string;
  severity: 'warning' | 'hint';
  /** Line of the source; null where the doubt concerns the whole text. */
  line: number | null;
  message: string;
  advice: string;
}

/** The doubt as a diagnostic of its source file. */
export function diagnosticOf(doubt: Doubt, file: string): Diagnostic {
  const { rule, severity, line, message, advice } = doubt;
  return { rule, severity, file, line, column: line === null ? null : 1, message, advice };
}

/** Words shortened for a message. */
export function excerpt(words: string, length = 24): string {
  return words.length > length ? `${words.slice(0, length)}…` : words;
}
