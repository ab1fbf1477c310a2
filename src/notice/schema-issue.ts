import { z } from 'zod';

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
      return [
        issue.input === undefined
          ? { path, rule, message: `缺少“${name}”`, advice: `补上一行“${name}: …”。` }
          : {
              path,
              rule,
              message: `“${name}”应是${typeName(issue.expected)}；现在写的不是`,
              advice: '照同类文件的样子改写这一项。',
            },
      ];
    case 'invalid_value': {
      const allowed = issue.values.join('、');
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
          message: `“${name}”：${issue.message}`,
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

/** True if one letter typed wrong, left out, doubled or in other case makes the difference. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.toLowerCase() === long.toLowerCase()) return true;
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const skip = short.length === long.length ? start + 1 : start;
  return short.slice(skip) === long.slice(start + 1);
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `第 ${key + 1} 个` : String(key)))
    .join(' 的 ');
}

function typeName(expected: string): string {
  if (expected === 'string') return '一段文字';
  if (expected === 'array') return '一个列表（每行一个“- ”）';
  if (expected === 'object') return '几行缩进的“名称: 内容”';
  return expected;
}
