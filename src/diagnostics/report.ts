import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  type Place,
  type Severity,
} from './diagnostic.ts';

const severityNames: Record<Severity, string> = { error: '错误', warning: '警告', hint: '提示' };

/**
 * The findings as lines for a person, ordered, with a closing count; '' when there are none. Places
 * are printed file:line:column, unless `printPlace` says otherwise.
 */
export function formatForPeople(
  diagnostics: readonly Diagnostic[],
  printPlace: (place: Place) => string = formatPlace,
): string {
  if (diagnostics.length === 0) return '';
  const blocks = diagnostics.toSorted(compareDiagnostics).map((one) => formatOne(one, printPlace));
  return `${blocks.join('\n')}\n\n${formatCounts(diagnostics)}\n`;
}

/** One line such as 共 2 个错误、1 个警告. */
export function formatCounts(diagnostics: readonly Diagnostic[]): string {
  const counts = countBySeverity(diagnostics);
  const parts = (Object.keys(severityNames) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} 个${severityNames[severity]}`);
  return parts.length === 0 ? '没有发现问题' : `共 ${parts.join('、')}`;
}

/** The findings as the object that `--format json` prints. */
export function reportAsJson(diagnostics: readonly Diagnostic[]) {
  return {
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    counts: countBySeverity(diagnostics),
  };
}

function formatOne(diagnostic: Diagnostic, printPlace: (place: Place) => string): string {
  const { severity, rule, message, advice, related } = diagnostic;
  const lines = [`${printPlace(diagnostic)} ${severityNames[severity]}：${message} [${rule}]`];
  if (related) lines.push(`    另见 ${printPlace(related)} ${related.message}`);
  lines.push(`    怎么办：${advice}`);
  return lines.join('\n');
}

function formatPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}
