import type { SourceFile } from './source-file.ts';

/** A content folder as it was read. */
export interface ContentFiles {
  /** The folder, as diagnostics print it. */
  folder: string;
  /** Null where there is no site.md. */
  site: SourceFile | null;
  issuers: IssuerFolder[];
}

/** content/<issuer>/ as it was read. */
export interface IssuerFolder {
  id: string;
  folder: string;
  issuer: SourceFile | null;
  notices: NoticeFolder[];
}

/** content/<issuer>/<notice>/ as it was read. */
export interface NoticeFolder {
  id: string;
  folder: string;
  notice: SourceFile | null;
  items: (SourceFile & { id: string })[];
  /** The files in attachments/. */
  attachments: AttachmentFile[];
}

/** A file in attachments/, without what it holds. */
export interface AttachmentFile {
  name: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits in small letters. */
  sha256: string;
}
