import {
  type ContactKind,
  type ContactLabel,
  contactLabels,
  officeAtEnd,
} from '../../notice/contact/contact-labels.ts';
import { phonesAfter, wordsAfter } from '../../notice/contact/contact-values.ts';
import {
  hoursIn,
  isPhonesAlone,
  type Phone,
  phonesIn,
} from '../../notice/contact/printed-phones.ts';
import type { ContactPoint } from '../../notice/schema/schema.ts';
import { emailsIn } from '../../notice/text/printed-emails.ts';
import { printedDates } from '../../notice/time/printed-dates.ts';
import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';
import { linesOf } from './block-lines.ts';
import { leftOut } from './left-out.ts';
import {
  readAddress,
  readBox,
  readLetterAddress,
  readNumberedBox,
  readPostcode,
} from './postal.ts';

/** What is read of a contact while the lines are gone through. */
interface Reading {
  contact: ContactPoint;
  /** Hours and office that stand before the phones they are of. */
  hours: string | undefined;
  office: string | undefined;
  /** The phones of the last label, and those of which no hours were told for all. */
  latest: Phone[];
  withoutHours: Phone[];
  emails: Set<string>;
  /** True while a line of nothing but numbers goes on with the phones before it. */
  listsPhones: boolean;
}

/** The ways to turn to the issuer that the closing words name, as printed. */
export function findContact(closing: readonly Block[]): {
  contact: ContactPoint | null;
  doubts: Doubt[];
} {
  const contact: ContactPoint = { phones: [], emails: [] };
  const reading: Reading = {
    contact,
    hours: undefined,
    office: undefined,
    latest: [],
    withoutHours: [],
    emails: new Set(),
    listsPhones: false,
  };
  const lines = closing.flatMap(linesOf);
  for (const { text } of lines) readLine(text, reading);
  contact.emails = [...reading.emails];
  const { phones, emails, address, postBox } = contact;
  const named = phones.length > 0 || emails.length > 0 || address || postBox;
  const doubts = leftOut(lines, contact);
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

/** Reads a line's labels and their values. */
function readLine(text: string, reading: Reading): void {
  const { contact } = reading;
  const labels = contactLabels(text);
  if (reading.listsPhones && isPhonesAlone(text)) {
    const phones = phonesIn(text);
    contact.phones.push(...phones);
    reading.withoutHours.push(...phones);
    return;
  }
  const [first] = labels;
  if (first?.kind === 'phone') reading.hours ??= hoursIn(text.slice(0, first.index));
  for (const [index, label] of labels.entries()) {
    const before = text.slice(labels[index - 1]?.end ?? 0, label.index);
    const after = text.slice(label.end, labels[index + 1]?.index ?? text.length);
    readValue(label, before, after, reading);
  }
  for (const address of emailsIn(text)) reading.emails.add(address);
  readNumberedBox(text, contact);
  const last = labels.at(-1);
  reading.listsPhones =
    last?.kind === 'phone' && /\d|^\s*[:：]?\s*$/.test(text.slice(last.end).normalize('NFKC'));
}

function readValue({ kind }: ContactLabel, before: string, after: string, reading: Reading): void {
  const { contact } = reading;
  const value = wordsAfter(after);
  const readers: Record<ContactKind, () => void> = {
    phone: () => readPhones(before, after, reading),
    any: () => readPhones('', after, reading),
    address: () => readAddress(value, contact),
    letters: () => readLetterAddress(value, contact),
    postcode: () => readPostcode(value, contact),
    box: () => readBox(value, contact),
    hours: () => readHours(before, value, reading),
    office: () => {
      reading.office = officeAtEnd(/^[^，,；;\s（(]{1,30}/.exec(value)?.[0] ?? '');
    },
    email: () => {},
    other: () => {},
  };
  readers[kind]();
}

/** The phones behind a label: its bracket, the office before it and hours told before go with them. */
function readPhones(before: string, after: string, reading: Reading): void {
  const note = /^\s{0,3}[（(]([^（）()]{1,40})[）)](?=\s{0,3}[:：])/.exec(after);
  const value = phonesAfter(after.slice(note?.[0].length ?? 0));
  const noted = note?.[1] ?? '';
  const office = officeAtEnd(before) ?? officeAtEnd(noted) ?? reading.office;
  const hours = hoursIn(noted) ?? reading.hours;
  const found = phonesIn(value);
  const [only] = found;
  const beside = found.length === 1 ? hoursIn(value.slice(only?.number.length)) : undefined;
  const filled = found.map((phone): Phone => {
    const own = phone.hours ?? hours ?? beside;
    const label = phone.label ?? office;
    return { number: phone.number, ...(own && { hours: own }), ...(label && { label }) };
  });
  reading.contact.phones.push(...filled);
  reading.withoutHours.push(...filled);
  if (found.length === 0) return;
  reading.latest = filled;
  reading.hours = reading.office = undefined;
}

/** True for 受理时间：2025年5月6日至7月5日, which tells days and maybe hours. */
function isOfDays(value: string): boolean {
  return printedDates(value).length > 0;
}

/** Hours are of the phone before them in the sentence, else of all before them, else of the next. */
function readHours(before: string, value: string, reading: Reading): void {
  const hours = isOfDays(value) ? hoursIn(value) : value.replace(/[）)]$/, '');
  if (!hours) return;
  const goesOn = /[^；;。\s]\s{0,3}$/.test(before);
  const phones = goesOn ? reading.latest : reading.withoutHours;
  if (!goesOn) reading.withoutHours = [];
  if (phones.length === 0) reading.hours = hours;
  for (const phone of phones) phone.hours ??= hours;
}
