import matter from 'gray-matter';
import {
  type Document,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { explainIssue } from './schema-issue.ts';
import { type Finding, findingAt, type SourceFile } from './source-file.ts';

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
  const end = /\n---[ \t]*(?:\n|$)/.exec(text);
  if (!end) {
    return refuse(place(1, 1), {
      rule: 'front-matter',
      message: `开头的“${delimiter}”之后，应再有一行“${delimiter}”结束各项信息；没有找到`,
      advice: `在各项信息之后、正文之前，单独写一行“${delimiter}”。`,
    });
  }

  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  const { content } = matter(text, {
    delimiters: delimiter,
    language: 'yaml',
    engines: {
      yaml: (yaml) => {
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

  if (document && document.errors.length > 0) {
    return { ok: false, diagnostics: document.errors.map((error) => yamlFault(error, placeAt)) };
  }
  if (document && document.contents !== null && !isMap(document.contents)) {
    return refuse(place(2, 1), {
      rule: 'front-matter',
      message: '每项信息应写成“名称: 内容”（英文冒号，后面一个空格）；这里没有找到这样的一行',
      advice: '检查冒号是不是英文的“:”，后面有没有空格。',
    });
  }

  let data: unknown;
  try {
    data = document?.toJS() ?? {};
  } catch {
    return refuse(place(2, 1), {
      rule: 'front-matter',
      message: '内容以“*”开头，被当成了 YAML 的引用，但没有找到所指的内容',
      advice: '给以“*”开头的内容加上英文双引号。',
    });
  }
  const result = schema.safeParse(withoutEmpty(data) ?? {}, { reportInput: true });
  if (result.success) {
    return { ok: true, parsed: { data: result.data, body: content, bodyLine, placeOf } };
  }
  const diagnostics = result.error.issues.flatMap((issue) =>
    explainIssue(issue, schema).map(({ path, ...finding }) => findingAt(placeOf(path), finding)),
  );
  return { ok: false, diagnostics };
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

/** Keys without a value, and maps and lists that hold nothing else, are as good as not written. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.map((entry) => withoutEmpty(entry) ?? '');
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, withoutEmpty(entry)] as const)
      .filter(([, entry]) => entry !== undefined),
  );
}

/** What the codes of the YAML library mean to someone who never heard of YAML. */
const yamlFaults: Partial<Record<YAMLError['code'], { message: string; advice: string }>> = {
  DUPLICATE_KEY: {
    message: '同一个名称写了两次',
    advice: '删去其中一个。',
  },
  TAB_AS_INDENT: {
    message: '行首应用空格缩进；这里用了制表符（Tab）',
    advice: '把行首的制表符换成两个空格。',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: '一行里应只有一个“: ”（冒号加空格）；这里有两个，或者这一行缩进错了',
    advice: '内容里本来就有冒号的，把整个内容用英文双引号括起来；否则检查行首空格。',
  },
  MISSING_CHAR: {
    message: '引号或括号应成对；这里只有一半',
    advice: '补上另一半；注意用英文引号和括号。',
  },
  BAD_SCALAR_START: {
    message: '内容不能以 @ % ` 这样的符号开头',
    advice: '把整个内容用英文双引号括起来。',
  },
};

function yamlFault(error: YAMLError, placeAt: (offset: number) => Place): Diagnostic {
  return findingAt(placeAt(error.pos[0]), {
    rule: 'front-matter',
    ...(yamlFaults[error.code] ?? {
      message: '这一行的写法读不懂：应是“名称: 内容”，括号、引号成对，行首缩进一致',
      advice: '检查冒号后有没有空格，引号和括号是否成对，行首空格是否与上下行对齐。',
    }),
  });
}
