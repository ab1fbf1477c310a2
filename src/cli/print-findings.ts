import { type Ink, plainInk } from '../diagnostics/ink.ts';
import { formatForPeople } from '../diagnostics/report.ts';
import type { CheckedContent } from './checked-content.ts';
import { command, contentWords } from './command-words.ts';
import { terminalInk } from './terminal-ink.ts';

type Findings = Pick<CheckedContent, 'diagnostics' | 'excepted'>;

/** What was checked: a content folder, or the notice of this key in it. */
interface Checked {
  folder: string;
  key?: string;
}

/** Prints the findings of a check for the person at the terminal; nothing where there are none. */
export function printFindings(found: Findings, checked: Checked): void {
  const ink = terminalInk(process.stdout.isTTY === true, process.env);
  process.stdout.write(formatFindings(found, checked, ink));
}

/** The same lines for a file, without colours. */
export function formatFindings(
  found: Findings,
  { folder, key = '' }: Checked,
  ink: Ink = plainInk,
): string {
  const { diagnostics, excepted } = found;
  const fixCommand = command('check', key, '--fix', contentWords(folder));
  return formatForPeople(diagnostics, { ink, excepted, fixCommand });
}
