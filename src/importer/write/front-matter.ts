import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';

/** Values of front matter; what is undefined is left out. */
export type FrontMatterValue =
  | string
  | number
  | undefined
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

/** A value that takes no more than this stands on one line. */
const lineLength = 100;

/** Keys and values as front matter that a person would write, with its --- lines. */
export function writeFrontMatter(values: Readonly<Record<string, FrontMatterValue>>): string {
  const document = new Document(withoutUndefined(values), { schema: 'failsafe' });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      flow(value, String(key).length);
    }
  }
  const yaml = document.toString({
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    defaultKeyType: 'PLAIN',
    blockQuote: 'literal',
  });
  // The library pads brackets as it pads braces.
  const closed = yaml.replaceAll(/^( {2}(?:phones|emails): |topics: )\[ (.*) \]$/gm, '$1[$2]');
  return `---\n${closed}---\n`;
}

/** Writes lists and short maps on one line: { opens: …, closes: … }. */
function flow(node: unknown, keyLength: number): void {
  if (isSeq(node)) node.flow = true;
  if (!isMap(node)) return;
  const simple = node.items.every(({ value }) => isScalar(value));
  node.flow = simple && lengthOf(node) + keyLength <= lineLength;
  if (!node.flow) for (const { key, value } of node.items) flow(value, String(key).length);
}

function lengthOf(map: YAMLMap): number {
  return map.items.reduce((sum, { key, value }) => sum + `${key}: ${value}, `.length, 4);
}

/** Every value as text, since content files are read without types. */
function withoutUndefined(value: FrontMatterValue): unknown {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(withoutUndefined);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, withoutUndefined(entry)]),
  );
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value);
}
