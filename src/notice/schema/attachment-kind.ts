/** What kind of file an attachment is. */
export interface AttachmentKind {
  /** As people call it. */
  name: string;
  mediaType: string;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What a reader can be offered: kinds that a browser shows or saves and never runs, by ending. */
const kinds: Readonly<Record<string, AttachmentKind>> = {
  pdf: { name: 'PDF', mediaType: 'application/pdf' },
  doc: { name: 'Word', mediaType: 'application/msword' },
  docx: { name: 'Word', mediaType: `${office}.wordprocessingml.document` },
  wps: { name: 'WPS 文字', mediaType: 'application/wps-office.wps' },
  ofd: { name: 'OFD', mediaType: 'application/ofd' },
  xls: { name: 'Excel', mediaType: 'application/vnd.ms-excel' },
  xlsx: { name: 'Excel', mediaType: `${office}.spreadsheetml.sheet` },
  et: { name: 'WPS 表格', mediaType: 'application/wps-office.et' },
  txt: { name: '纯文本', mediaType: 'text/plain' },
  csv: { name: 'CSV', mediaType: 'text/csv' },
  zip: { name: 'ZIP 压缩包', mediaType: 'application/zip' },
  jpg: { name: '图片', mediaType: 'image/jpeg' },
  jpeg: { name: '图片', mediaType: 'image/jpeg' },
  png: { name: '图片', mediaType: 'image/png' },
};

/** Endings that the name of an attachment can have. */
export const attachmentEndings: readonly string[] = Object.keys(kinds);

/** The kind of a file by the ending of its name; null for one that cannot be an attachment. */
export function attachmentKind(name: string): AttachmentKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, ending) ? (kinds[ending] ?? null) : null;
}

/** A size in bytes as people read it: 532 字节, 36 KB, 2.4 MB (of 1,024 each). */
export function printSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilobytes = bytes / 1024;
  if (Math.round(kilobytes) < 1024) return `${Math.round(kilobytes)} KB`;
  return `${(kilobytes / 1024).toFixed(1)} MB`;
}
