import type { Fix, Span } from '../../diagnostics/diagnostic.ts';
import { yamlScalar } from '../files/yaml-scalar.ts';
import type { RectificationItem, Written } from './content.ts';
import { newKeyEdits, pointAt } from './front-matter-edit.ts';

type StatusChange = RectificationItem['history'][number];
type Edits = Fix['edits'];

/**
 * The edits that add changes of a status behind the `count` ones that an item's `history` has. Null
 * where the file is not written so plainly that the edit is sure.
 */
export function historyEdits(
  written: Written,
  count: number,
  added: readonly StatusChange[],
): Edits | null {
  const whole = written.spanOf(['history']);
  if (!whole) {
    const lines = added.map((change) => `\n${asLines(change, '  ').trimEnd()}`).join('');
    return newKeyEdits(written, 'history', lines);
  }
  const last = written.spanOf(['history', count - 1]);
  const lines = written.fileText.split('\n');
  if (count === 0) return [{ span: whole, text: `[${added.map(inBraces).join(', ')}]` }];
  if (!last) return null;
  if (lines[whole.line - 1]?.[whole.column - 1] === '[') {
    const text = added.map((change) => `, ${inBraces(change)}`).join('');
    return [{ span: pointAt(written, last.end.line, last.end.column), text }];
  }
  const dash = /^ *(?=- +$)/.exec((lines[last.line - 1] ?? '').slice(0, last.column - 1));
  if (!dash) return null;
  const text = added.map((change) => asLines(change, dash[0])).join('');
  return [{ span: pointAfter(written, last), text }];
}

/** The beginning of the line after a value of several lines, whose end may be that line already. */
function pointAfter(written: Written, { end }: Span): Span {
  return pointAt(written, end.column === 1 ? end.line : end.line + 1, 1);
}

function entriesOf({ date, status, note }: StatusChange): string[] {
  return [
    `date: ${date}`,
    `status: ${status}`,
    ...(note === undefined ? [] : [`note: ${yamlScalar(note)}`]),
  ];
}

function inBraces(change: StatusChange): string {
  return `{ ${entriesOf(change).join(', ')} }`;
}

function asLines(change: StatusChange, indent: string): string {
  return entriesOf(change)
    .map((entry, index) => `${indent}${index === 0 ? '-' : ' '} ${entry}\n`)
    .join('');
}
