import type { Diagnostic, Place, Severity } from '../../diagnostics/diagnostic.ts';

/** A content file as text. `file` is the path that diagnostics print. */
export interface SourceFile {
  file: string;
  text: string;
}

/** A file's text without byte order mark, each of its lines ended by \n. */
export function plainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
}

/** What a finding in a content file needs besides the file's name. */
export interface Finding {
  rule: string;
  /** `error` unless said otherwise: most faults of a content file stop a build. */
  severity?: Severity;
  message: string;
  advice: string;
}

/** A finding at a place. */
export function findingAt(place: Place, finding: Finding): Diagnostic {
  const { file, line, column } = place;
  return { severity: 'error', ...finding, file, line, column };
}
