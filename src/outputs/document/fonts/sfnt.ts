/** A font of an OpenType or TrueType file: its tables by their tags, such as cmap. */
export interface SfntFont {
  /** 'OTTO' where outlines are CFF, else 0x00010000 or 'true', as the file has it. */
  version: number;
  tables: ReadonlyMap<string, DataView>;
}

const collection = 0x74746366;
const versions: ReadonlySet<number> = new Set([0x00010000, 0x4f54544f, 0x74727565]);
/** More fonts in one file, or more tables in a font, are no fonts. */
const most = 256;

/** The fonts of a file (.ttf, .otf, or several in a .ttc); none if it is no such file. */
export function readSfnt(bytes: Uint8Array): SfntFont[] {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return orNothing([], () => {
    if (file.getUint32(0) !== collection) return fontAt(file, 0);
    const count = Math.min(file.getUint32(8), most);
    return Array.from({ length: count }, (_, index) =>
      fontAt(file, file.getUint32(12 + 4 * index)),
    ).flat();
  });
}

/** What a reading of a table gives, or this where the table is damaged. */
export function orNothing<T>(nothing: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return nothing;
    throw error;
  }
}

function fontAt(file: DataView, start: number): SfntFont[] {
  const version = file.getUint32(start);
  const count = file.getUint16(start + 4);
  if (!versions.has(version) || count > most) return [];
  const tables = new Map<string, DataView>();
  for (let index = 0; index < count; index += 1) {
    const record = start + 12 + 16 * index;
    const offset = file.getUint32(record + 8);
    const length = file.getUint32(record + 12);
    tables.set(tagAt(file, record), new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return [{ version, tables }];
}

function tagAt(file: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => file.getUint8(at + index)));
}
