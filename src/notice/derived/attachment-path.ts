import type { Attachment, Notice } from '../content/content.ts';

/** Path of an attachment from the site's root, as addresses write it. */
export function attachmentPath({ key }: Pick<Notice, 'key'>, { file }: Attachment): string {
  return `${key}/attachments/${encodeURIComponent(file)}`;
}
