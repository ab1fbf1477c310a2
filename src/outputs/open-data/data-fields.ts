import type { Column } from './column.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a field of the open data is, for the page /data/. */
export interface DataField {
  /** Where it stands in an entry, such as contact.phones[].number. */
  path: string;
  /** The kind of its value, in Chinese, such as 文字或 null. */
  type: string;
  meaning: string;
  /** The columns of the table that are made from it. */
  columns: string[];
  /** Its value in an entry of the site, as JSON; null where none has one. */
  example: string | null;
}

/** The longest text of an example in characters; the rest of it is left out. */
const longestExample = 60;

/** Every field of entries of this schema in their order, those within others after them. */
export function dataFields<Entry extends object>(
  schema: JsonSchema,
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
): DataField[] {
  return fieldsOf(schema, '').map(({ path, schema: field, isLeaf }) => ({
    path,
    type: typeOf(field),
    meaning: field.description ?? '',
    columns: columns.filter((column) => column.field === path).map(({ header }) => header),
    example: isLeaf ? exampleOf(entries, path.split('.')) : null,
  }));
}

interface Found {
  path: string;
  schema: JsonSchema;
  /** False where its value is made of fields of its own. */
  isLeaf: boolean;
}

function fieldsOf(schema: JsonSchema, prefix: string): Found[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const value = notNull(field);
    const within = value.items
      ? fieldsOf(notNull(value.items), `${path}[].`)
      : fieldsOf(value, `${path}.`);
    return [{ path, schema: field, isLeaf: within.length === 0 }, ...within];
  });
}

/** The schema of a value that is not null. */
function notNull(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  array: '数组',
  object: '对象',
};

function typeOf(schema: JsonSchema): string {
  const value = notNull(schema);
  const types = [value.type ?? []].flat();
  const type = types.find((one) => one !== 'null') ?? '';
  const name = value.enum ? '代码' : value.format === 'date' ? '日期' : typeNames[type];
  const isNullable = types.includes('null') || schema.anyOf?.some((one) => one.type === 'null');
  return `${name}${isNullable ? '或 null' : ''}`;
}

/** The first value that an entry has there, as JSON; null where there is none. */
function exampleOf(entries: readonly object[], path: readonly string[]): string | null {
  for (const entry of entries) {
    const value = valueAt(entry, path);
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
      continue;
    }
    return JSON.stringify(typeof value === 'string' ? shortened(value) : value);
  }
  return null;
}

function shortened(text: string): string {
  const characters = [...text];
  const isLong = characters.length > longestExample;
  return isLong ? `${characters.slice(0, longestExample).join('')}…` : text;
}

function valueAt(entry: object, path: readonly string[]): unknown {
  let value: unknown = entry;
  for (const part of path) {
    const isList = part.endsWith('[]');
    const key = isList ? part.slice(0, -2) : part;
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[key];
    if (isList) value = Array.isArray(value) ? value[0] : null;
  }
  return value;
}
