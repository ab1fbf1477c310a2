import {
  type ContactKind,
  type ContactLabel,
  contactLabels,
} from '../../notice/contact/contact-labels.ts';
import { phonesAfter, wordsAfter } from '../../notice/contact/contact-values.ts';
import { phonesIn } from '../../notice/contact/printed-phones.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { allMatches } from '../../notice/text/all-matches.ts';

/** One way to turn to the issuer, as the notice's own words print it. */
export interface PrintedFact {
  kind: 'phone' | 'address' | 'postcode' | 'box' | 'email';
  /** As printed, maybe not in the right form. */
  value: string;
  passage: Passage;
  start: number;
  end: number;
}

/** A cheap test of which passages can hold any. */
const anyLabel =
  /电话|热线|手机|邮编|邮政编码|信箱|邮箱|邮件|地址|地点|联系方式|联系渠道|请寄|[@＠]|mail/i;
const email =
  /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+＿-])[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+＿-]{1,64}\s{0,2}[@＠]{1,2}\s{0,2}[A-Za-z0-9Ａ-Ｚａ-ｚ０-９.．-]{0,64}(?:[,，。](?:com|cn|net|org)(?:[.．]cn)?)?/g;
/** What ends an address in running words. */
const emailEnd = /[.．-]{1,64}$/;

/** What the notice's own words, those of its items aside, print as ways to turn to the issuer. */
export function printedContact(passages: readonly Passage[]): PrintedFact[] {
  return passages.flatMap((passage, index) => {
    const { item, text, kind } = passage;
    if (item || kind === 'title' || !anyLabel.test(text)) return [];
    const facts = labelledFacts(passage, passages[index + 1], (label) => label.kind);
    return [...facts, ...emailsOf(passage)];
  });
}

/** The fax numbers of the same words: written like telephones, though nobody is asked to call them. */
export function printedFaxes(passages: readonly Passage[]): PrintedFact[] {
  return passages.flatMap((passage, index) => {
    const { item, text, kind } = passage;
    if (item || kind === 'title' || !text.includes('传真')) return [];
    return [...labelledFacts(passage, passages[index + 1], asFax)];
  });
}

function asFax({ words }: ContactLabel): ContactKind {
  return words.startsWith('传真') ? 'phone' : 'other';
}

/** The values behind labels; that of a label alone in its cell stands in the next cell. */
function* labelledFacts(
  passage: Passage,
  next: Passage | undefined,
  kindOf: (label: ContactLabel) => ContactKind,
): Iterable<PrintedFact> {
  const { text } = passage;
  const labels = contactLabels(text);
  for (const [index, label] of labels.entries()) {
    const { end, words } = label;
    const kind = kindOf(label);
    const until = labels[index + 1]?.index ?? text.length;
    const inNextCell = passage.cell && next?.cell && /^[\s:：]*$/.test(text.slice(end));
    const from = inNextCell ? 0 : end;
    const where = inNextCell ? next : passage;
    const after = where.text.slice(from, inNextCell ? where.text.length : until);
    for (const { value, at } of valuesAfter(kind, words, after)) {
      const start = from + at;
      const factKind = factKinds[kind];
      if (!factKind) continue;
      yield { kind: factKind, value, passage: where, start, end: start + value.length };
    }
  }
}

const factKinds: Partial<Record<ContactKind, PrintedFact['kind']>> = {
  phone: 'phone',
  any: 'phone',
  address: 'address',
  letters: 'address',
  postcode: 'postcode',
  box: 'box',
};

/** What a number is of that is no telephone: 电话随访12000人次. */
const counted = /^\s?[人次个例户名件通万元%％余多条场期年月日号]/;

function* valuesAfter(
  kind: ContactKind,
  label: string,
  after: string,
): Iterable<{ value: string; at: number }> {
  if (kind === 'phone' || kind === 'any') {
    let at = 0;
    for (const { number } of phonesIn(phonesAfter(after))) {
      const found = after.indexOf(number, at);
      if (found < 0) return;
      at = found + number.length;
      if (!counted.test(after.slice(at))) yield { value: number, at: found };
    }
  } else if (kind === 'postcode') {
    const found = /^([\s:：为是]{0,4})((?:[\d０-９][\d０-９ ]{0,8})?[\d０-９])/.exec(after);
    if (found?.[2]) yield { value: found[2], at: found[1]?.length ?? 0 };
  } else if (/^\s{0,3}[:：]/.test(after) || /寄$/.test(label)) {
    const value = wordsAfter(after);
    if (value && !/[@＠]/.test(value)) yield { value, at: after.indexOf(value) };
  }
}

function* emailsOf(passage: Passage): Iterable<PrintedFact> {
  if (!/[@＠]/.test(passage.text)) return;
  for (const { 0: words, index: start } of allMatches(email, passage.text)) {
    const value = words.replace(emailEnd, '');
    yield { kind: 'email', value, passage, start, end: start + value.length };
  }
}
