import { type Notice, type RectificationItem, titleOf } from './content.ts';
import type { ContactPoint } from './schema.ts';

/** The contact point of a notice: its own, else its issuer's; null where neither names one. */
export function contactOf(notice: Notice): ContactPoint | null {
  return notice.contact ?? notice.issuer.contact ?? null;
}

/** `tel:` address of a printed number, such as 0000—1234567转2; of several, the first. */
export function telAddress(printed: string): string {
  const [first = ''] = printed.normalize('NFKC').split(/[、,;/]/);
  const [number = '', extension] = first.split(/转|ext\.?/i);
  const digits = number.replaceAll(/[^\d+]/g, '');
  const suffix = extension?.replaceAll(/\D/g, '');
  return suffix ? `tel:${digits};ext=${suffix}` : `tel:${digits}`;
}

/** `mailto:` address whose subject names the notice and, where the mail is about one, the item. */
export function mailAddress(email: string, notice: Notice, item?: RectificationItem): string {
  const about = `${notice.issuer.name}《${titleOf(notice)}》`;
  const subject = item ? `对${about}${item.printedLabel}${item.title}的意见` : `对${about}的意见`;
  const address = email.normalize('NFKC').split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}
