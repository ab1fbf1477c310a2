import { type Notice, type RectificationItem, titleOf } from './content.ts';
import { headingOf } from './label.ts';
import type { ContactPoint } from './schema.ts';

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

/** `mailto:` address whose subject names the notice and, where the mail is about one, the item. */
export function mailAddress(email: string, notice: Notice, item?: RectificationItem): string {
  const about = `${notice.issuer.name}《${titleOf(notice)}》`;
  const subject = item ? `对${about}${headingOf(item)}的意见` : `对${about}的意见`;
  const address = email.normalize('NFKC').split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}
