import { orNothing, type SfntFont } from './sfnt.ts';

/** What a font calls itself: its family (1, 16), full name (4) and PostScript name (6), in all languages. */
export function fontNames({ tables }: SfntFont): string[] {
  const table = tables.get('name');
  return table ? [...new Set(orNothing([], () => readNames(table)))] : [];
}

/** Its PostScript name, by which a PDF calls it; '' if it has none. */
export function postScriptName({ tables }: SfntFont): string {
  const table = tables.get('name');
  return (table && orNothing([], () => readNames(table, [6]))[0]) ?? '';
}

function readNames(table: DataView, wanted: readonly number[] = [1, 16, 4, 6]): string[] {
  const count = table.getUint16(2);
  const strings = table.getUint16(4);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const record = 6 + 12 * index;
    if (!wanted.includes(table.getUint16(record + 6))) continue;
    const encoding = encodingOf(table.getUint16(record), table.getUint16(record + 2));
    const length = table.getUint16(record + 8);
    const start = table.byteOffset + strings + table.getUint16(record + 10);
    const bytes = new Uint8Array(table.buffer, start, length);
    if (encoding) names.push(new TextDecoder(encoding).decode(bytes).trim());
  }
  return names;
}

/** The encoding of a name by its platform and the platform's own number; null for those not met. */
function encodingOf(platform: number, encoding: number): string | null {
  if (platform === 0 || platform === 3) return 'utf-16be';
  if (platform === 1) return { 0: 'macintosh', 25: 'gb18030' }[encoding] ?? null;
  return null;
}
