import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  type Place,
  printPlace,
  severities,
  severityNames,
} from './diagnostic.ts';
import { findingLines } from './finding-lines.ts';
import { type Ink, plainInk } from './ink.ts';

/** What a report says beside the findings. */
export interface ReportContext {
  ink?: Ink;
  /** Findings that the content gives a reason to leave as they are. */
  excepted?: readonly Diagnostic[];
  /** The command that applies the fixes of these findings. */
  fixCommand?: string;
}

/** With more findings than that, the report ends with how many there are of each rule. */
const mostWithoutRules = 10;
/** How many errors are named once more at the end. */
const mostErrorsAgain = 20;

/**
 * The findings as lines for a person: file by file, in the order of their places, with a closing
 * count; '' when there are none, not even excepted ones.
 */
export function formatForPeople(
  diagnostics: readonly Diagnostic[],
  { ink = plainInk, excepted = [], fixCommand = '' }: ReportContext = {},
): string {
  const groups = [...byFile(diagnostics)].map(([file, ofFile]) =>
    [ink.file(file), ...ofFile.flatMap((one) => linesIn(file, one, ink)), ''].join('\n'),
  );
  const closing = closingLines(diagnostics, excepted.length, fixCommand);
  const blocks = [...groups, ...(closing.length > 0 ? [`${closing.join('\n')}\n`] : [])];
  return blocks.join('\n');
}

/** The findings of a text as lines for a person, each with its whole place, and a closing count. */
export function formatOneByOne(
  diagnostics: readonly Diagnostic[],
  printPlace: (place: Place) => string,
): string {
  if (diagnostics.length === 0) return '';
  const lines = diagnostics
    .toSorted(compareDiagnostics)
    .flatMap((diagnostic) => findingLines(diagnostic, printPlace));
  return `${lines.join('\n')}\n\n${formatCounts(diagnostics)}\n`;
}

/** One line such as 共 2 个错误、1 个警告. */
export function formatCounts(diagnostics: readonly Diagnostic[]): string {
  const counts = countBySeverity(diagnostics);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} 个${severityNames[severity]}`);
  return parts.length === 0 ? '没有发现问题' : `共 ${parts.join('、')}`;
}

function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  return Map.groupBy(diagnostics.toSorted(compareDiagnostics), ({ file }) => file);
}

/** The lines of one finding under the name of its file. */
function linesIn(file: string, diagnostic: Diagnostic, ink: Ink): string[] {
  const placeIn = (place: Place) =>
    printPlace(place.file === file ? { ...place, file: '' } : place);
  return findingLines(diagnostic, placeIn, ink).map((line) => `  ${line}`);
}

function closingLines(
  diagnostics: readonly Diagnostic[],
  excepted: number,
  fixCommand: string,
): string[] {
  const lines: string[] = [];
  if (diagnostics.length > mostWithoutRules) {
    lines.push(...ruleLines(diagnostics), ...errorLines(diagnostics));
  }
  if (diagnostics.length > 0) lines.push(formatCounts(diagnostics));
  if (excepted > 0) lines.push(`另有 ${excepted} 处按写明的理由保留`);
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  if (fixable > 0 && fixCommand !== '') {
    lines.push(`其中 ${fixable} 处程序可以改正（不动通报的文字）：${fixCommand}`);
  }
  return lines;
}

/** Where the errors are, once more, where they stand among other findings. */
function errorLines(diagnostics: readonly Diagnostic[]): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || errors.length === diagnostics.length) return [];
  const places = errors.toSorted(compareDiagnostics).slice(0, mostErrorsAgain);
  const more = errors.length > places.length ? [`  等 ${errors.length} 处`] : [];
  return [
    '要改正的错误：',
    ...places.map((error) => `  ${printPlace(error)} ${error.rule}`),
    ...more,
  ];
}

function ruleLines(diagnostics: readonly Diagnostic[]): string[] {
  const counts = [...Map.groupBy(diagnostics, ({ rule }) => rule)]
    .map(([rule, found]) => [rule, found.length] as const)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const width = String(counts[0]?.[1] ?? '').length;
  return [
    '各条规则（说明见 npx tongbao explain 规则）：',
    ...counts.map(([rule, count]) => `  ${String(count).padStart(width)} 处 ${rule}`),
  ];
}
