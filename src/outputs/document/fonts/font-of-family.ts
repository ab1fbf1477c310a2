import { postScriptName } from './font-names.ts';
import type { SfntFont } from './sfnt.ts';

/**
 * A font file of its own whose family has this name (ASCII), and no other. Typst looks into the
 * system's fonts, too: a name that none of them has makes sure that none is taken.
 */
export function fontOfFamily(font: SfntFont, family: string): Uint8Array {
  const name = nameTable(family, postScriptName(font) || family);
  const tables = [...font.tables].filter(([tag]) => tag !== 'name');
  tables.push(['name', new DataView(name.buffer)]);
  tables.sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = tables.map(([, { byteLength }]) => (byteLength + 3) & ~3);
  const head = 12 + 16 * tables.length;
  const bytes = new Uint8Array(padded.reduce((sum, length) => sum + length, head));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, font.version);
  view.setUint16(4, tables.length);
  let at = head;
  for (const [index, [tag, table]] of tables.entries()) {
    const record = 12 + 16 * index;
    bytes.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.byteLength);
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += padded[index] ?? 0;
  }
  return bytes;
}

/** A name table with a family (1) and a PostScript name (6), in the manner of Windows, English. */
function nameTable(family: string, postScript: string): Uint8Array<ArrayBuffer> {
  const names: [number, string][] = [
    [1, family],
    [6, postScript],
  ];
  const start = 6 + 12 * names.length;
  const bytes = new Uint8Array(start + 2 * (family.length + postScript.length));
  const view = new DataView(bytes.buffer);
  view.setUint16(2, names.length);
  view.setUint16(4, start);
  let at = 0;
  for (const [index, [id, text]] of names.entries()) {
    const values = [3, 1, 0x409, id, 2 * text.length, at];
    for (const [place, value] of values.entries())
      view.setUint16(6 + 12 * index + 2 * place, value);
    for (const [place, unit] of [...text].entries()) {
      view.setUint16(start + at + 2 * place, unit.charCodeAt(0));
    }
    at += 2 * text.length;
  }
  return bytes;
}
