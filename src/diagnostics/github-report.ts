import { compareDiagnostics, type Diagnostic, type Severity, severities } from './diagnostic.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/**
 * The findings as GitHub's workflow commands, a line each, which it shows beside the lines of the
 * files. The gravest come first, since it shows ten of a kind in a step.
 */
export function reportForGitHub(diagnostics: readonly Diagnostic[]): string {
  const order = (a: Diagnostic, b: Diagnostic) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareDiagnostics(a, b);
  return diagnostics
    .toSorted(order)
    .map((diagnostic) => `${commandOf(diagnostic)}\n`)
    .join('');
}

function commandOf(diagnostic: Diagnostic): string {
  const { severity, file, line, column, end, rule, message, related, advice } = diagnostic;
  const properties: [string, string | number | null | undefined][] = [
    ['file', file.replaceAll('\\', '/')],
    ['line', line],
    ['endLine', end?.line],
    ['col', column],
    // GitHub takes columns only within one line.
    ['endColumn', end && end.line === line ? end.column : null],
    ['title', rule],
  ];
  const written = properties
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const other =
    related && `另见 ${[related.file, related.line].filter(Boolean).join(':')} ${related.message}`;
  const text = [message, ...(other ? [other] : []), `怎么办：${advice}`].join('\n');
  return `::${commands[severity]} ${written.join(',')}::${escapeData(text)}`;
}

/** As GitHub's own toolkit (@actions/core) escapes what stands behind the second ::. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
