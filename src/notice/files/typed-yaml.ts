import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Place, Span } from '../../diagnostics/diagnostic.ts';
import { explainIssue } from './schema-issue.ts';
import { type Finding, findingAt } from './source-file.ts';
import { type TypingFault, typingFaults } from './typing-fault.ts';
import { yamlFaults } from './yaml-fault.ts';

/** YAML that a schema has found right, with the places of its keys and values. */
export interface TypedYaml<Output> {
  data: Output;
  /** Where a key (or the nearest part of it that is written) stands. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the value of a key stands; null where none is written. */
  spanOf(path: readonly PropertyKey[]): Span | null;
}

/** The outcome of reading YAML: what it says, or the reasons why not. */
export type ReadYaml<Output> =
  | ({ ok: true } & TypedYaml<Output>)
  | { ok: false; diagnostics: Diagnostic[] };

/**
 * Reads YAML that has this schema. Every value reaches the schema as the text that was typed (YAML's
 * failsafe schema): no 066000 turns into a number, no 2025-05-06 into a moment. Keys left empty
 * count as not written. The YAML begins on line 1 of its file.
 */
export function readYaml<Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
  file: string,
): ReadYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const positionAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const placeAt = (offset: number): Place => ({ file, ...positionAt(offset) });
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const range = keyAt(document, path)?.range;
    return range ? placeAt(range[0]) : { file, line: 1, column: 1 };
  };
  const spanOf = (path: readonly PropertyKey[]): Span | null => {
    const node = document.getIn(path, true);
    const range = isNode(node) ? node.range : null;
    if (!range || range[0] === range[1]) return null;
    return { file, ...positionAt(range[0]), end: positionAt(range[1]) };
  };

  const faults = yamlFaults(document, yaml, placeAt);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const typed = (found: TypingFault[]) =>
    found.map(({ offset, message, advice }) =>
      findingAt(placeAt(offset), { rule: 'front-matter', message, advice }),
    );
  if (document.contents !== null && !isMap(document.contents)) {
    const typing = typingFaults(yaml, new Set());
    if (typing.length > 0) return { ok: false, diagnostics: typed(typing) };
    const finding: Finding = {
      rule: 'front-matter',
      message: '每项信息应写成“名称: 内容”（英文冒号，后面一个空格）；这里没有找到这样的一行',
      advice: '检查冒号是不是英文的“:”，后面有没有空格。',
    };
    return { ok: false, diagnostics: [findingAt(placeAt(document.contents.range[0]), finding)] };
  }

  const result = schema.safeParse(typedValue(document.contents) ?? {}, { reportInput: true });
  if (result.success) return { ok: true, data: result.data, placeOf, spanOf };
  const { issues } = result.error;
  const faultyLines = issues
    .filter(({ input }) => typeof input === 'string' && /[，“”‘’]/.test(input))
    .map(({ path }) => (placeOf(path).line ?? 1) - 1);
  const typing = typingFaults(yaml, new Set(faultyLines));
  const typedLines = typing.map(({ line }) => line + 1);
  const lineTexts = typing.map(({ line }) => yaml.split('\n')[line]?.trim() ?? '');
  const diagnostics = issues
    // A block that holds but a line typed wrong reaches the schema as the text of that line.
    .filter(({ input }) => typeof input !== 'string' || !lineTexts.some((t) => input.includes(t)))
    .flatMap((issue) => explainIssue(issue, schema))
    .map(({ path, ...finding }) => findingAt(placeOf(path), finding))
    .filter(({ line }) => !typedLines.includes(line ?? 0));
  return { ok: false, diagnostics: [...typed(typing), ...diagnostics] };
}

/** The node of the key at this path, or of the nearest one above it that is written. */
function keyAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | null {
  let found: Node | null = null;
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) return found;
      if (isNode(pair.key)) found = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) return found;
      found = node;
    } else {
      return found;
    }
  }
  return found;
}

/**
 * A node as the text that was typed. Keys left empty, and blocks of which nothing else is left, are
 * as good as not written: undefined. What stands in brackets was typed and is not passed over, nor
 * is a key with a colon in it: { opens:2025-05-06 } has its value in the key.
 */
function typedValue(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items
      .map(({ key, value }) => [String(key), typedValue(value)] as const)
      .map(([key, value]) => [key, value ?? (/[:：]/.test(key) ? '' : undefined)] as const)
      .filter(([, value]) => value !== undefined);
    const isEmpty = entries.length === 0 && (!node.flow || node.items.length === 0);
    return isEmpty ? undefined : Object.fromEntries(entries);
  }
  if (isSeq(node)) {
    if (node.flow && node.items.length === 0) return [];
    const values = node.items.map(typedValue);
    return values.every((value) => value === undefined)
      ? undefined
      : values.map((value) => value ?? '');
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  return text.trim() === '' ? undefined : text;
}
