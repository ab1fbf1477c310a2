import matter from 'gray-matter';
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
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { explainIssue } from './schema-issue.ts';
import { type Finding, findingAt, type SourceFile } from './source-file.ts';
import { type TypingFault, typingFaults } from './typing-fault.ts';
import { yamlFaults } from './yaml-fault.ts';

/** A content file taken apart: checked front matter, and the body with its place in the file. */
export interface ParsedFile<Output> {
  data: Output;
  /** The Markdown after the front matter. */
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** Where a key (or the nearest part of it that is written) stands. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** The outcome of reading one file: the file, or the reasons why not. */
export type Parsed<Output> =
  | { ok: true; parsed: ParsedFile<Output> }
  | { ok: false; diagnostics: Diagnostic[] };

const delimiter = '---';

/**
 * Reads a content file whose front matter has this schema.
 *
 * Every value reaches the schema as the text that was typed (YAML's failsafe schema): no 066000
 * turns into a number, no 2025-05-06 into a moment. Keys left empty count as not written. Only
 * YAML is read; `---js` and the like are refused, since they would run code.
 */
export function parseFile<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const { file } = source;
  const text = source.text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const place = (line: number, column: number): Place => ({ file, line, column });
  const refuse = (where: Place, finding: Finding): Parsed<never> => ({
    ok: false,
    diagnostics: [findingAt(where, finding)],
  });

  const language = matter.language(text).name;
  if (!text.startsWith(delimiter) || text.startsWith(`${delimiter}-`)) {
    return refuse(place(1, 1), {
      rule: 'front-matter',
      message: `文件开头应是一行“${delimiter}”，接着写各项信息，再以一行“${delimiter}”结束；这里没有找到`,
      advice: '照同类文件的样子，在第一行补上“---”和各项信息。',
    });
  }
  if (language !== '' && language !== 'yaml') {
    return refuse(place(1, 1), {
      rule: 'front-matter',
      message: `文件第一行应只有“${delimiter}”；现在写的是“${delimiter}${language}”，本程序不执行任何代码`,
      advice: `把第一行改为“${delimiter}”。`,
    });
  }
  const end = /\n(---.*)/.exec(text);
  if (end?.[1]?.trim() !== delimiter) {
    const line = end ? text.slice(0, end.index + 1).split('\n').length : 1;
    return refuse(place(line, 1), {
      rule: 'front-matter',
      message: `开头的“${delimiter}”之后，应再有一行“${delimiter}”结束各项信息；${end ? `这一行写的是“${end[1]}”` : '没有找到'}`,
      advice: `在各项信息之后、正文之前，单独写一行“${delimiter}”。`,
    });
  }

  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  let yamlText = '';
  const { content } = matter(text, {
    delimiters: delimiter,
    language: 'yaml',
    engines: {
      yaml: (yaml) => {
        yamlText = yaml;
        document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
        return {};
      },
    },
  });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return place(line, col);
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node = document && nodeAt(document, path);
    return node?.range ? placeAt(node.range[0]) : place(1, 1);
  };

  const faults = document ? yamlFaults(document, yamlText, placeAt) : [];
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const typed = (faults: TypingFault[]) =>
    faults.map(({ offset, message, advice }) =>
      findingAt(placeAt(offset), { rule: 'front-matter', message, advice }),
    );
  if (document && document.contents !== null && !isMap(document.contents)) {
    const typing = typingFaults(yamlText, new Set());
    if (typing.length > 0) return { ok: false, diagnostics: typed(typing) };
    return refuse(place(2, 1), {
      rule: 'front-matter',
      message: '每项信息应写成“名称: 内容”（英文冒号，后面一个空格）；这里没有找到这样的一行',
      advice: '检查冒号是不是英文的“:”，后面有没有空格。',
    });
  }

  const result = schema.safeParse(typedValue(document?.contents) ?? {}, { reportInput: true });
  if (result.success) {
    return { ok: true, parsed: { data: result.data, body: content, bodyLine, placeOf } };
  }
  const { issues } = result.error;
  const faultyLines = issues
    .filter(({ input }) => typeof input === 'string' && /[，“”‘’]/.test(input))
    .map(({ path }) => (placeOf(path).line ?? 1) - 1);
  const typing = typingFaults(yamlText, new Set(faultyLines));
  const typedLines = typing.map(({ line }) => line + 1);
  const lineTexts = typing.map(({ line }) => yamlText.split('\n')[line]?.trim() ?? '');
  const diagnostics = issues
    // A block that holds but a line typed wrong reaches the schema as the text of that line.
    .filter(({ input }) => typeof input !== 'string' || !lineTexts.some((t) => input.includes(t)))
    .flatMap((issue) => explainIssue(issue, schema))
    .map(({ path, ...finding }) => findingAt(placeOf(path), finding))
    .filter(({ line }) => !typedLines.includes(line ?? 0));
  return { ok: false, diagnostics: [...typed(typing), ...diagnostics] };
}

/** The node of the key at this path, or of the nearest one above it that is written. */
function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | null {
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
    const values = node.items.map(typedValue);
    return values.every((value) => value === undefined)
      ? undefined
      : values.map((value) => value ?? '');
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  return text.trim() === '' ? undefined : text;
}
