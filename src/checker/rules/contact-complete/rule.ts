import type { ContactPoint } from '../../../notice/schema/schema.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { isMiswritten } from '../../contact/is-miswritten.ts';
import { type PrintedFact, printedContact } from '../../contact/printed-contact.ts';
import type { Rule } from '../../rule.ts';

const names = { phone: '电话', address: '地址', postcode: '邮编', box: '信箱', email: '邮箱' };

/** What the words print as ways to turn to the issuer is in front matter, which makes links of it. */
export const contactComplete: Rule = {
  id: 'contact-complete',
  severity: 'hint',
  *check({ notice, passages }) {
    for (const fact of printedContact(passages)) {
      const { kind, value, passage, start, end } = fact;
      // One fault, one finding: the importer leaves out what is no address or postcode.
      if (isMiswritten(fact)) continue;
      if (holds(notice.contact, kind, value) || isServiceNumber(kind, value)) continue;
      // Whether a mobile number should be printed at all is asked by mobile-contact and mobile-number.
      if (kind === 'phone' && /^1[3-9]\d{9}$/.test(plain(value).replaceAll('-', ''))) continue;
      yield {
        place: passage.placeOf(start, end),
        message: `正文写的${names[kind]}“${value}”应也在 notice.md 的 contact 里；没有找到`,
        advice: '要让读者能在联系方式一栏看到、点击的，照原文补进 contact；不必的，不用改。',
      };
      // Where there is no contact at all, once is enough.
      if (!notice.contact) return;
    }
  },
};

/** True if a contact point holds a printed fact, or can hold only one of its kind and has it. */
function holds(
  contact: ContactPoint | undefined,
  kind: PrintedFact['kind'],
  value: string,
): boolean {
  if (!contact) return false;
  const { phones, emails, address, postcode, postBox } = contact;
  const held = {
    phone: phones.map(({ number }) => number),
    email: emails,
    postcode: [postcode],
    address: [address, postBox],
    box: [address, postBox],
  }[kind];
  const [sought, ...known] = [value, ...held].map((words) => plain(words ?? ''));
  return known.some((one) => one !== '' && sought !== undefined && isSame(one, sought));
}

/** An address may be held with less or more around it than is cut out of the words here. */
function isSame(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function plain(words: string): string {
  return withoutWhiteSpace(words.normalize('NFKC')).toLowerCase();
}

/** 12345, 96120 and the like, which are mentioned more often than offered. */
function isServiceNumber(kind: PrintedFact['kind'], value: string): boolean {
  return kind === 'phone' && value.replaceAll(/\D/g, '').length < 7;
}
