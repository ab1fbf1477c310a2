import { z } from 'zod';
import { statusNames } from '../status/item-status.ts';

/** A schema's complaint in the words of the person who wrote the file. */
export interface ExplainedIssue {
  /** Path of the key it is about. */
  path: PropertyKey[];
  rule: 'front-matter';
  message: string;
  advice: string;
}

const rule = 'front-matter';

/** Says in Chinese what a schema expected, what it found, and what to do. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): ExplainedIssue[] {
  const path = [...issue.path];
  const name = printPath(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, schema));
    case 'invalid_type':
      return [issue.input === undefined ? missingKey(path) : wrongType(path, issue, schema)];
    case 'invalid_value': {
      if (issue.input === undefined) return [missingKey(path)];
      const allowed = issue.values.map((value) => withMeaning(String(value))).join('、');
      return [
        {
          path,
          rule,
          message: `“${name}”应是下列之一：${allowed}；现在写的是“${String(issue.input)}”`,
          advice: '改成其中一个；原文没有写的，删去这一行。',
        },
      ];
    }
    case 'custom':
      return [
        {
          path,
          rule,
          message: `“${name}”：${issue.message}${typeof issue.input === 'string' ? `；现在写的是“${issue.input}”` : ''}`,
          advice: String(issue.params?.['advice'] ?? '改正这一项。'),
        },
      ];
    default:
      return [
        {
          path,
          rule,
          message: `“${name}”的写法不对：现在写的是“${String(issue.input)}”`,
          advice: '照同类文件的样子改写这一项。',
        },
      ];
  }
}

function missingKey(path: PropertyKey[]): ExplainedIssue {
  const key = String(path.at(-1));
  const line = `“${key}: …”`;
  return {
    path,
    rule,
    message: `缺少“${printPath(path)}”`,
    advice:
      path.length > 1 ? `在“${printPath(path.slice(0, -1))}”里补上${line}。` : `补上一行${line}。`,
  };
}

function wrongType(
  path: PropertyKey[],
  { expected, input }: z.core.$ZodIssueInvalidType,
  schema: z.ZodType,
): ExplainedIssue {
  const keys = keysAt(schema, path);
  return {
    path,
    rule,
    message: `“${printPath(path)}”应是${typeName(expected)}；现在写的${inputName(input)}`,
    advice:
      expected === 'object' || expected === 'record'
        ? `写成“名称: 内容”（英文冒号，后面一个空格）${keys.length > 0 ? `，可以写的名称有：${keys.join('、')}` : ''}。`
        : expected === 'array'
          ? '每个另起一行，行首缩进后写“- ”。'
          : '把整个内容用英文双引号括起来。',
  };
}

function unknownKey(path: PropertyKey[], key: string, schema: z.ZodType): ExplainedIssue {
  const known = keysAt(schema, path);
  const near = known.find((candidate) => differByOne(candidate, key));
  return {
    path: [...path, key],
    rule,
    message: `不认识的名称“${key}”；这里可以写：${known.join('、')}`,
    advice: near ? `是不是想写“${near}”？` : '改成其中一个，或者删去这一行。',
  };
}

/** The only codes that front matter takes are those of statuses. */
function withMeaning(code: string): string {
  const meaning = new Map<string, string>(Object.entries(statusNames)).get(code);
  return meaning ? `${code}（${meaning}）` : code;
}

/** The keys a schema takes at a path, its optional and list wrappers taken off. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of path) {
    const inner = unwrap(current);
    current =
      inner instanceof z.ZodArray
        ? inner.element
        : inner instanceof z.ZodObject
          ? inner.shape[String(key)]
          : undefined;
  }
  const inner = unwrap(current);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

/** True if one letter typed wrong, left out, doubled, swapped or in other case makes the difference. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.toLowerCase() === long.toLowerCase()) return true;
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [x, y] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return x === y.slice(1);
  const swapped = x[0] === y[1] && x[1] === y[0];
  return x.slice(1) === y.slice(1) || (swapped && x.slice(2) === y.slice(2));
}

/** The keys on the way, such as contact 的 phones 第 1 个的 number. */
function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((printed, key, index) => {
    if (typeof key === 'number') return `${printed} 第 ${key + 1} 个`;
    if (index === 0) return String(key);
    return `${printed}${typeof path[index - 1] === 'number' ? '的' : ' 的'} ${String(key)}`;
  }, '');
}

function typeName(expected: string): string {
  if (expected === 'string') return '一段文字';
  if (expected === 'array') return '一个列表';
  if (expected === 'object' || expected === 'record') return '几项“名称: 内容”';
  return expected;
}

function inputName(input: unknown): string {
  if (typeof input === 'string') return `是“${input}”`;
  return Array.isArray(input)
    ? '是一个列表（以“[”或“- ”开头）'
    : '是几项“名称: 内容”（以“{”开头，或者另起的几行）';
}
