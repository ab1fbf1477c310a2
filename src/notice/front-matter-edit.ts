import type { Fix, Span } from '../diagnostics/diagnostic.ts';
import type { Written } from './content.ts';
import { yamlScalar } from './yaml-scalar.ts';

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
  const lines = written.fileText.split('\n').slice(0, written.closingLine - 1);
  const left = lines.findIndex((line) => line.startsWith(`${String(key)}:`));
  if (left >= 0) return emptyValueEdits(written, { line: left + 1, key: String(key) }, text);
  // Keys that begin their lines: front matter is not in braces, nor indented.
  if (!lines.some((line) => line.startsWith('title:'))) return null;
  return [{ span: pointAt(written, written.closingLine, 1), text: `${String(key)}: ${text}\n` }];
}

/** A key that nothing follows takes its value behind the colon. */
function emptyValueEdits(
  written: Written,
  { line, key }: { line: number; key: string },
  text: string,
): Edits | null {
  const rest = written.fileText.split('\n')[line - 1]?.slice(key.length + 1) ?? '';
  if (rest.trim() !== '') return null;
  return [{ span: pointAt(written, line, key.length + 2), text: ` ${text}` }];
}

function pointAt({ placeOf }: Written, line: number, column: number): Span {
  return { file: placeOf([]).file, line, column, end: { line, column } };
}
