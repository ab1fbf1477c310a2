import type { Fix, Span } from '../../diagnostics/diagnostic.ts';
import { yamlScalar } from '../files/yaml-scalar.ts';
import type { Written } from './content.ts';

type Edits = Fix['edits'];

/**
 * The edits that give a key of front matter this value. A key of the first level that is not
 * written gets a line of its own at the end. Null where the file is not written so plainly that the
 * edit is sure: a value over several lines, front matter in braces.
 */
export function valueEdits(
  written: Written,
  path: readonly PropertyKey[],
  value: string,
): Edits | null {
  const text = yamlScalar(value);
  const span = written.spanOf(path);
  if (span) return span.line === span.end.line ? [{ span, text }] : null;
  const [key] = path;
  if (path.length !== 1 || key === undefined) return null;
  return newKeyEdits(written, String(key), ` ${text}`);
}

/**
 * The edits that give a key of the first level, which has no value, what stands behind its colon:
 * where it was left empty, else at the end. Null where that is not sure, as in valueEdits.
 */
export function newKeyEdits(written: Written, key: string, value: string): Edits | null {
  const lines = written.fileText.split('\n').slice(0, written.closingLine - 1);
  const left = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (left >= 0) {
    const rest = lines[left]?.slice(key.length + 1) ?? '';
    return rest.trim() === ''
      ? [{ span: pointAt(written, left + 1, key.length + 2), text: value }]
      : null;
  }
  // Keys that begin their lines: front matter is not in braces, nor indented.
  if (!lines.some((line) => line.startsWith('title:'))) return null;
  return [{ span: pointAt(written, written.closingLine, 1), text: `${key}:${value}\n` }];
}

/**
 * The edits that take a key of the first level out, its line with it. Null where the file is not
 * written so plainly that the edit is sure.
 */
export function removalEdits(written: Written, key: string): Edits | null {
  const span = written.spanOf([key]);
  if (!span || span.line !== span.end.line) return null;
  const line = written.fileText.split('\n')[span.line - 1] ?? '';
  if (!line.startsWith(`${key}:`)) return null;
  const end = { line: span.line + 1, column: 1 };
  return [{ span: { ...pointAt(written, span.line, 1), end }, text: '' }];
}

/** A place in the file of no length, where something can be put in. */
export function pointAt({ placeOf }: Written, line: number, column: number): Span {
  return { file: placeOf([]).file, line, column, end: { line, column } };
}
