import { orNothing, type SfntFont } from './sfnt.ts';

/** Code points of a font's cmap as bits: one for each that has a glyph. */
export class CoveredCharacters {
  readonly #bits = new Uint8Array(0x110000 / 8);

  constructor({ tables }: SfntFont) {
    const table = tables.get('cmap');
    if (table) orNothing(undefined, () => this.#read(table));
  }

  /** True if the font has a glyph for this code point. */
  has(codePoint: number): boolean {
    return ((this.#bits[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
  }

  #add(codePoint: number): void {
    this.#bits[codePoint >> 3] = (this.#bits[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
  }

  /** Reads what Unicode subtables hold, of the formats that fonts have for them: 4 and 12. */
  #read(table: DataView): void {
    const count = table.getUint16(2);
    for (let index = 0; index < count; index += 1) {
      const record = 4 + 8 * index;
      const platform = table.getUint16(record);
      const encoding = table.getUint16(record + 2);
      if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
      const offset = table.getUint32(record + 4);
      const format = table.getUint16(offset);
      if (format === 4) this.#readSegments(table, offset);
      if (format === 12) this.#readGroups(table, offset);
    }
  }

  #readSegments(table: DataView, at: number): void {
    const size = table.getUint16(at + 6);
    let last = -1;
    for (let segment = 0; segment < size; segment += 2) {
      const end = table.getUint16(at + 14 + segment);
      const start = table.getUint16(at + 16 + size + segment);
      // Segments and groups ascend: others would be read over and over.
      if (start <= last) return;
      last = end;
      const delta = table.getUint16(at + 16 + 2 * size + segment);
      const place = at + 16 + 3 * size + segment;
      const offset = table.getUint16(place);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const listed = offset === 0 ? code : table.getUint16(place + offset + 2 * (code - start));
        const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
        if (glyph !== 0) this.#add(code);
      }
    }
  }

  #readGroups(table: DataView, at: number): void {
    const groups = table.getUint32(at + 12);
    let last = -1;
    for (let group = 0; group < groups; group += 1) {
      const record = at + 16 + 12 * group;
      const start = table.getUint32(record);
      const end = Math.min(table.getUint32(record + 4), 0x10ffff);
      const glyph = table.getUint32(record + 8);
      if (start <= last) return;
      last = end;
      for (let code = start; code <= end; code += 1) if (glyph + code - start > 0) this.#add(code);
    }
  }
}
