import type { Notice } from '../../notice/content/content.ts';
import type { Passage } from '../../notice/content/passage.ts';
import { contactOf } from '../../notice/derived/contact.ts';
import { type LongNumber, numbersThat } from './long-numbers.ts';

/** A mobile number that a notice prints, or that is added to it. */
export interface MobileNumber extends LongNumber {
  passage: Passage;
  /** True if it is one that the hospital offers to be called on. */
  isOffered: boolean;
}

/** The mobile numbers in these passages of a notice. */
export function* mobileNumbers(
  notice: Notice,
  passages: readonly Passage[],
): Iterable<MobileNumber> {
  const offered = new Set(contactOf(notice)?.phones.flatMap(({ number }) => digitsIn(number)));
  for (const passage of passages) {
    const isOne = (number: LongNumber) => isMobile(number) && !isAmount(passage, number);
    for (const number of numbersThat(passage, lengths, isOne)) {
      const isOffered = offered.has(number.digits) || isCalledContact(passage, number);
      yield { ...number, passage, isOffered };
    }
  }
}

const lengths: ReadonlySet<number> = new Set([11]);
/** How people part the eleven digits. */
const partings = new Set(['11', '3,4,4', '3,8', '7,4', '3,3,5', '4,4,3']);

function isMobile({ digits, groups }: LongNumber): boolean {
  return /^1[3-9]\d{9}$/.test(digits) && partings.has(groups.join());
}

function isAmount({ text }: Passage, { index, end }: LongNumber): boolean {
  const [before, after] = [text.slice(Math.max(0, index - 1), index), text.slice(end, end + 2)];
  return /[¥￥$.．]/.test(before) || /^\s?[元万亿人次个项件份例台张%％]/.test(after);
}

/** Words behind which a number is one for the public to call. */
const forThePublic =
  /(?:监督|举报|投诉|咨询|服务|预约|热线|值班|受理|反映|信访|接待)(?![人者方])[^，。；：:（(\d]{0,6}(?:电话|热线|手机|号码|方式)[^，。；\d]{0,12}$/;
/** Words that call a number contact; within an item it may be a patient's or a member of staff's. */
const contact =
  /(?:联系|咨询)(?:方式|电话|手机|人)|电话|手机号?码?|请(?:拨打|致电|联系)|可(?:拨打|致电)/;

/** Whose number it is, right in front of it: 投诉患者联系方式, 举报人手机. */
const ofSomebody =
  /(?:患者|病人|患儿|产妇|家属|家长|(?:投诉|举报|申诉|来访|来电|反映|当事|经办)人|供应商|代表)的?(?:联系方式|联系电话|电话|手机)?号?码?[\s:：为是（(]{0,3}$/;

/** How far before a number the words stand that say whose it is. */
const reach = 60;

function isCalledContact({ kind, text, item }: Passage, { index }: LongNumber): boolean {
  const before = text.slice(Math.max(0, index - reach), index);
  const own = before.slice(before.lastIndexOf('。') + 1);
  if (ofSomebody.test(own)) return false;
  // A comment tells of whoever made it.
  const isOfNotice = item === null && kind !== 'added';
  return forThePublic.test(own) || (isOfNotice && contact.test(own) && !/患者|病人/.test(own));
}

/** The mobile numbers among the digits of a printed phone number, which may name several. */
function digitsIn(printed: string): string[] {
  const plain = printed.normalize('NFKC').replaceAll(/[\s-]/g, '');
  return [...plain.matchAll(/1[3-9]\d{9}(?!\d)/g)].map(([digits]) => digits);
}
