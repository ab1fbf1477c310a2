import { readFileSync } from 'node:fs';
import { type CheckConditions, checkNotice } from '../../src/checker/check.ts';
import {
  compareDiagnostics,
  type Diagnostic,
  printPlace,
} from '../../src/diagnostics/diagnostic.ts';
import { importNotice } from '../../src/importer/import-notice.ts';
import { assembleImported } from '../../src/importer/testing.ts';

/** A finding in an imported text. */
export interface TextFinding extends Diagnostic {
  /**
   * Which text, rule and place it is, without words: `dagang-2023 status-agrees items/01.md:12:5`.
   * A second finding of the rule at the same place has `#2` at the end.
   */
  key: string;
}

/** Imports texts in memory, as they are, and runs every rule over them. */
export async function findingsInTexts(
  texts: readonly { name: string; file: string }[],
  conditions: CheckConditions,
): Promise<TextFinding[]> {
  const findings: TextFinding[] = [];
  for (const { name, file } of texts) {
    const source = { name: `${name}.txt`, bytes: readFileSync(file) };
    const imported = await importNotice(source, { issuer: 'a' });
    if (!imported.ok) throw new Error(imported.message);
    const { diagnostics } = checkNotice(assembleImported(imported), conditions);
    findings.push(...withKeys(name, diagnostics.toSorted(compareDiagnostics)));
  }
  return findings;
}

function withKeys(name: string, diagnostics: readonly Diagnostic[]): TextFinding[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, file, line, column } = diagnostic;
    const path = file.split('/').slice(2).join('/');
    const place = printPlace({ file: path, line, column });
    const key = `${name} ${rule} ${place}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...diagnostic, key: count === 1 ? key : `${key}#${count}` };
  });
}
