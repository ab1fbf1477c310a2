import { createHash } from 'node:crypto';
import {
  compareDiagnostics,
  type Diagnostic,
  type Fix,
  type Place,
  type Severity,
} from './diagnostic.ts';
import type { RulePage } from './rule-page.ts';
import { uriOf } from './sarif-uri.ts';

/** SARIF's words for severities. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/**
 * The findings as a log in SARIF 2.1.0 (OASIS), which code hosts and editors read. `pages` are the
 * pages of the rules, those of all findings among them.
 */
export function reportAsSarif(
  diagnostics: readonly Diagnostic[],
  excepted: readonly Diagnostic[],
  pages: readonly RulePage[],
) {
  const print = fingerprints();
  const results = [...diagnostics, ...excepted]
    .toSorted(compareDiagnostics)
    .map((diagnostic) => resultOf(diagnostic, pages, print(diagnostic)));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Tongbao', language: 'zh-CN', rules: pages.map(sarifRule) } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

/** A rule as SARIF describes it: a reportingDescriptor. */
function sarifRule({ id, name, severity, fires, markdown }: RulePage) {
  return {
    id,
    name,
    shortDescription: { text: name },
    fullDescription: { text: fires },
    help: { text: markdown, markdown },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(diagnostic: Diagnostic, pages: readonly RulePage[], fingerprint: string) {
  const { rule, severity, message, advice, related, fix, excepted } = diagnostic;
  const ruleIndex = pages.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: `${message}\n怎么办：${advice}` },
    locations: [{ physicalLocation: physicalLocation(diagnostic) }],
    ...(related && {
      relatedLocations: [
        { id: 1, physicalLocation: physicalLocation(related), message: { text: related.message } },
      ],
    }),
    partialFingerprints: { 'tongbaoFinding/v1': fingerprint },
    ...(fix && { fixes: [sarifFix(diagnostic.file, fix)] }),
    suppressions:
      excepted === undefined
        ? []
        : [{ kind: 'inSource', status: 'accepted', justification: excepted }],
  };
}

function physicalLocation({ file, line, column, end, quote }: Place) {
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== null && {
      region: {
        startLine: line,
        ...(column !== null && { startColumn: column }),
        ...(end && { endLine: end.line, endColumn: end.column }),
        ...(quote && { snippet: { text: quote } }),
      },
    }),
  };
}

function sarifFix(file: string, { message, edits }: Fix) {
  const replacements = edits.map(({ span: { line, column, end }, text }) => ({
    deletedRegion: {
      startLine: line,
      startColumn: column,
      endLine: end.line,
      endColumn: end.column,
    },
    ...(text !== '' && { insertedContent: { text } }),
  }));
  return {
    description: { text: message },
    artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }],
  };
}

/** A finding's mark that stays when lines above it move: what was found, and the how manieth it is. */
function fingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ rule, file, message, quote }) => {
    const found = [rule, uriOf(file), message, quote ?? ''].join('\n');
    const count = (seen.get(found) ?? 0) + 1;
    seen.set(found, count);
    return createHash('sha256').update(`${found}\n${count}`).digest('hex').slice(0, 32);
  };
}
