import type { ContactPoint } from '../../notice/schema.ts';
import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';

type Phone = ContactPoint['phones'][number];
type Kind = 'phone' | 'address' | 'postcode' | 'box' | 'email' | 'hours' | 'any';

/** Words in front of a way to turn to someone, and what they announce; the first match counts. */
const labels: readonly (readonly [RegExp, Kind])[] = [
  [/邮政编码|邮编/, 'postcode'],
  [/邮箱|电子信箱|mail/i, 'email'],
  [/信箱/, 'box'],
  [/地址/, 'address'],
  [/时间/, 'hours'],
  [/联系方式/, 'any'],
  [/电话|热线|手机/, 'phone'],
];
const label =
  /(?<![\d号])(?:邮政编码|邮编|(?:电子)?邮箱|(?:电子|邮政)?信箱|e-?mail|(?:通[讯信]|邮[政寄]|联系|单位|来信|办公|收件)?地址|(?:接听|受理|办公|工作|接待)时间|联系方式|(?:联系|监督|举报|咨询|办公|值班|受理)?(?:电话|热线)|手机|传真)/gi;
const email =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;
const phone =
  /(?<!\d)(?:[（(]0\d{2,3}[)）]\s?|0\d{2,3}[\s—－–―-]{1,2}(?=\d{7,8}(?!\d)))?\d{3,12}(?:[—－–―-]{1,2}\d{2,8}){0,3}(?:\s?转\s?\d{1,6})?(?!\d)/g;
const bracketed = /^\s{0,3}[（(]([^（）()]{1,40})[）)]/;

/** The ways to turn to the issuer that the closing words name, as printed. */
export function findContact(closing: readonly Block[]): {
  contact: ContactPoint | null;
  doubts: Doubt[];
} {
  const contact: ContactPoint = { phones: [], emails: [] };
  let listsPhones = false;
  for (const { text } of closing) listsPhones = readParagraph(text, contact, listsPhones);
  const { phones, emails, address, postBox } = contact;
  const named = phones.length > 0 || emails.length > 0 || address || postBox;
  const doubts = closing.flatMap((block) => leftOut(block, contact));
  if (named) return { contact, doubts };
  if (doubts.length > 0) return { contact: null, doubts };
  const nothing: Doubt = {
    rule: 'import-contact',
    severity: 'hint',
    line: closing.at(-1)?.line ?? null,
    message: '没有找到联系方式（电话、地址、邮箱），contact 没有填',
    advice: '原文写明的，照原文填进 notice.md 的 contact。',
  };
  return { contact: null, doubts: [nothing] };
}

const area = '(?:[（(]0\\d{2,3}[)）]\\s?|0\\d{2,3}[\\s—－–―-]{1,2})';
/** A telephone number wherever it stands: with its area code, of a mobile, of seven or eight digits. */
const phoneLike = new RegExp(
  `(?<![\\d.．])(?:${area}\\d{7,8}|0\\d{9,11}|1[3-9]\\d{9}|[48]00[—－–―-]?\\d{3,4}[—－–―-]?\\d{3,4}|\\d{7,8}|(?=\\d{5})(?<=(?:电话|热线|手机|拨打)[^\\d，。；]{0,12})\\d{5,6})(?![\\d.．]\\d|\\d|\\s?[%％元人万亿年号])`,
  'g',
);
const emailLike = /[^\s，。；;：:、（）()\u4e00-\u9fff]{1,64}\s?[@＠]\s?[^\s，；;、（）()]{1,64}/g;
const fax = /传真[^，。；;]{0,40}/g;

/** What looks like a phone or an e-mail address and did not get into the contact. */
function leftOut({ text, line }: Block, contact: ContactPoint): Doubt[] {
  const { emails, ...others } = contact;
  const digits = JSON.stringify(others).replaceAll(/[^\d{"]/g, '');
  const words = text.replaceAll(fax, '');
  const phones = [...words.matchAll(phoneLike)].map(([number]) => number.trim());
  const mails = [...words.matchAll(emailLike)].map(([address]) => address);
  const missing = [
    ...phones.filter((number) => !digits.includes(number.replaceAll(/\D/g, ''))),
    ...mails.filter((address) => !emails.some((known) => address.includes(known))),
  ];
  if (missing.length === 0) return [];
  return [
    {
      rule: 'import-contact',
      severity: 'hint',
      line,
      message: `“${[...new Set(missing)].slice(0, 5).join('”“')}”像是电话或邮箱，没有填进 contact`,
      advice: '核对原文；是联系方式的，照原文填进 notice.md 的 contact。',
    },
  ];
}

/**
 * Reads a paragraph's labels and their values. A line of nothing but numbers goes on with the
 * phones of the line before it (`listsPhones`). Returns whether the paragraph ends in phones.
 */
function readParagraph(text: string, contact: ContactPoint, listsPhones: boolean): boolean {
  const found = [...text.matchAll(label)];
  if (listsPhones && isPhonesAlone(text)) {
    contact.phones.push(...phonesIn(text));
    return true;
  }
  for (const [index, match] of found.entries()) {
    const kind = labels.find(([pattern]) => pattern.test(match[0]))?.[1];
    const start = match.index + match[0].length;
    const value = wordsAfter(text.slice(start, found[index + 1]?.index ?? text.length));
    if (kind) readValue(kind, value, contact);
  }
  for (const [address] of text.matchAll(email)) {
    if (!contact.emails.includes(address)) contact.emails.push(address);
  }
  const last = found.at(-1);
  if (!last || !/电话|热线|手机/.test(last[0])) return false;
  return phonesIn(wordsAfter(text.slice(last.index + last[0].length))).length > 0;
}

/** True if a line holds phone numbers, each with at most a note in brackets, and nothing else. */
function isPhonesAlone(text: string): boolean {
  const numbers = [...text.matchAll(phoneLike)];
  const rest = text.replaceAll(phoneLike, '').replaceAll(/[（(][^（）()]{1,40}[）)]/g, '');
  return numbers.length > 0 && /^[\s，,、；;。/]*$/.test(rest);
}

/** The value after a label, to the end of its clause, without the punctuation around it. */
function wordsAfter(words: string): string {
  const clause = /^[\s:：为是]{0,5}([^；;。\n]{0,300})/.exec(words)?.[1] ?? '';
  return clause.replace(/[\s，,、；（(]{1,10}$/, '').trim();
}

function readValue(kind: Kind, value: string, contact: ContactPoint): void {
  switch (kind) {
    case 'phone':
    case 'any':
      contact.phones.push(...phonesIn(value));
      break;
    case 'address':
      contact.address ??= value || undefined;
      break;
    case 'postcode': {
      const digits = /(?<!\d)\d{6}(?!\d)/.exec(value)?.[0];
      contact.postcode ??= digits;
      break;
    }
    case 'box':
      if (!value || value.includes('@')) break;
      if (/[路街道巷里号弄]/.test(value)) contact.address ??= value;
      else contact.postBox ??= value;
      break;
    case 'hours': {
      const last = contact.phones.at(-1);
      if (last && !last.hours && value) last.hours = value.replace(/[）)]$/, '');
      break;
    }
    case 'email':
      break;
  }
}

function phonesIn(value: string): Phone[] {
  const phones: Phone[] = [];
  let end = 0;
  for (const match of value.matchAll(phone)) {
    if (match.index < end || match[0].replaceAll(/\D/g, '').length < 5) continue;
    const before = value.slice(end, match.index);
    const own = /([\u4e00-\u9fff]{2,16})[:：\s]{0,3}[（(]?$/.exec(before.slice(-24))?.[1];
    end = match.index + match[0].length;
    const note = bracketed.exec(value.slice(end, end + 50));
    if (note) end += note[0].length;
    const hours =
      note && /\d[:：]\d|[上下]午|工作日|小时/.test(note[1] ?? '') ? note[1] : undefined;
    const name = own ?? (hours ? undefined : note?.[1]);
    phones.push({ number: match[0].trim(), ...(hours && { hours }), ...(name && { label: name }) });
  }
  return phones;
}
