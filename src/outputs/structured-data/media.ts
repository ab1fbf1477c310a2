import type { MediaObject } from 'schema-dts';
import type { Notice } from '../../notice/content/content.ts';
import { attachmentPath } from '../../notice/derived/attachment-path.ts';
import { attachmentKind } from '../../notice/schema/attachment-kind.ts';
import type { ToAddress } from '../to-address.ts';

/** The files that are offered beside a notice. */
export function mediaNodes(notice: Notice, toAddress: ToAddress): MediaObject[] {
  return notice.attachments.map((attachment) => {
    const { file, title, stored } = attachment;
    const kind = attachmentKind(file);
    return {
      '@type': 'MediaObject',
      name: title,
      contentUrl: toAddress(attachmentPath(notice, attachment)),
      ...(kind && { encodingFormat: kind.mediaType }),
      ...(stored && { contentSize: `${stored.size} B`, sha256: stored.sha256 }),
    };
  });
}
