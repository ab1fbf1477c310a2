import type { Attachment, Notice } from '../content/content.ts';

/** An attachment that is the approved text of a notice. */
export interface ApprovedVersion extends Attachment {
  approved: NonNullable<Attachment['approved']>;
}

/** 审定稿: the attachment from whose text the pages of a notice were made, where one is offered. */
export function approvedVersion({
  attachments,
}: Pick<Notice, 'attachments'>): ApprovedVersion | undefined {
  return attachments.find(
    (attachment): attachment is ApprovedVersion => attachment.approved !== undefined,
  );
}
