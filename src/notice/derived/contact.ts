import { type Notice, type RectificationItem, titleOf } from '../content/content.ts';
import { headingOf } from '../schema/label.ts';
import type { ContactPoint } from '../schema/schema.ts';

/** The contact point of a notice: its own, else its issuer's; null where neither names one. */
export function contactOf(notice: Notice): ContactPoint | null {
  return notice.contact ?? notice.issuer.contact ?? null;
}

/** A number whose extension is printed behind a dash: 1234567-8012, 0000-1234567-8012. */
const dashedExtension =
  /^((?:\(?0\d{2,3}\)?[^\d]{0,2})?[2-9]\d{6,7}|(?:\(?0\d{2,3}\)?[^\d]{0,2})\d{7,8})[-—―–‑]{1,2}(\d{1,5})$/;

/** A printed number as it is dialled, such as 0000—1234567转2; of several, the first. */
export function dialled(printed: string): { digits: string; extension: string } {
  const [first = ''] = printed.normalize('NFKC').split(/[、,;/]/);
  const dashed = dashedExtension.exec(first.trim());
  const [number = '', extension] = dashed?.slice(1) ?? first.split(/转分机|转|分机|ext\.?/i);
  return {
    digits: number.replaceAll(/[^\d+]/g, ''),
    extension: extension?.replaceAll(/\D/g, '') ?? '',
  };
}

/** `tel:` address of a printed number, such as 0000—1234567转2; of several, the first. */
export function telAddress(printed: string): string {
  const { digits, extension } = dialled(printed);
  return extension ? `tel:${digits};ext=${extension}` : `tel:${digits}`;
}

/** How a comment can reach a contact point, in words: 打电话、发邮件或者写信; '' where it cannot. */
export function waysToComment({ phones, emails, address, postBox }: ContactPoint): string {
  const ways = [
    ...(phones.length > 0 ? ['打电话'] : []),
    ...(emails.length > 0 ? ['发邮件'] : []),
    ...(address || postBox ? ['写信'] : []),
  ];
  return [ways.slice(0, -1).join('、'), ...ways.slice(-1)].filter(Boolean).join('或者');
}

/** What a mail is about. */
export interface MailSubject {
  notice: Notice;
  /** Left out for the notice as a whole. */
  item?: RectificationItem | undefined;
  /** Whole address of the notice's or item's page, where it is known. */
  address?: string | undefined;
}

/** `mailto:` address of a printed e-mail address. */
export function mailboxAddress(email: string): string {
  return `mailto:${email.normalize('NFKC').split('@').map(encodeURIComponent).join('@')}`;
}

/**
 * `mailto:` address whose subject names the notice and, where the mail is about one, the item. Its
 * body leaves room for the comment, and ends with the item's label and the page's address; it does
 * not repeat the subject, since Windows hands on no more than 2,048 characters.
 */
export function mailAddress(email: string, { notice, item, address }: MailSubject): string {
  const about = `${notice.issuer.name}《${titleOf(notice)}》`;
  const subject = item ? `对${about}${headingOf(item)}的意见` : `对${about}的意见`;
  const label = item?.printedLabel ? `整改事项${item.printedLabel}` : undefined;
  const lines = ['我的意见：', '', '', label, address].filter((line) => line !== undefined);
  // A line of a mail ends with CR and LF (RFC 6068).
  const query = [
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(lines.join('\r\n'))}`,
  ];
  return `${mailboxAddress(email)}?${query.join('&')}`;
}
