import { digitsOf, phoneLike } from '../../notice/contact/printed-phones.ts';
import type { ContactPoint } from '../../notice/schema/schema.ts';
import { emailsIn } from '../../notice/text/printed-emails.ts';
import type { Doubt } from '../doubt.ts';

const emailLike = /[^\s，。；;：:、（）()\u4e00-\u9fff]{1,64}\s?[@＠]\s?[^\s，；;、（）()]{1,64}/g;
/** An address written so that programs do not find it: name(at)example.cn, name#example.cn. */
const disguised =
  /[A-Za-z0-9._+-]{1,64}\s?(?:[（([［【]\s?at\s?[）)\]］】]|[#＃]|艾特)\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/gi;
const fax = /传真[^，。；;]{0,40}/g;

/** What looks like a phone or an e-mail address and did not get into the contact. */
export function leftOut(
  lines: readonly { text: string; line: number }[],
  contact: ContactPoint,
): Doubt[] {
  const { phones, emails, address = '', postcode = '', postBox = '' } = contact;
  const printed = [
    ...phones.flatMap(({ number, hours = '' }) => [number, hours]),
    ...[address, postcode, postBox],
  ];
  const numbers = new Set([...printed, ...printed.flatMap(phonesLikeIn)].map(digitsOf));
  const addresses = new Set(emails);
  return lines.flatMap(({ text, line }) => {
    const words = text.replaceAll(fax, '');
    const missing = [
      ...phonesLikeIn(words).filter((number) => !numbers.has(digitsOf(number))),
      ...[...words.matchAll(emailLike)].flatMap(([like]) =>
        emailsIn(like).some((known) => addresses.has(known)) ? [] : [like],
      ),
      ...[...words.matchAll(disguised)].map(([address]) => address),
    ];
    return missing.length === 0 ? [] : [missingDoubt(missing, line)];
  });
}

function phonesLikeIn(words: string): string[] {
  return [...words.matchAll(phoneLike)].map(([number]) => number.trim());
}

function missingDoubt(missing: readonly string[], line: number): Doubt {
  return {
    rule: 'import-contact',
    severity: 'hint',
    line,
    message: `“${[...new Set(missing)].slice(0, 5).join('”“')}”像是电话或邮箱，没有填进 contact`,
    advice: '核对原文；是联系方式的，照原文填进 notice.md 的 contact。',
  };
}
