import type { ContactPoint } from '../../notice/schema/schema.ts';

/** A post box by its number, labelled or not: 示例市123信箱, 0000信箱. */
const box = /(?:[\u4e00-\u9fff]{1,8}?[省市县区州旗])?第?[\d０-９]{1,6}号?(?:邮政|邮|专用)?信箱/;
const notOfBox = /^(?:来信)?请?(?:邮)?(?:寄|投)(?:至|到|往)?|^[至到往]/;
const street = /[路街道巷里弄镇乡村号]/;
const postcodeBeside = /^([\d０-９]{6})[\s，,、）)]{1,3}|[\s，,、（(]{1,3}([\d０-９]{6})[）)]?$/;
/** What follows an address in its sentence and is none of it. */
const invitation = /[，,](?:热忱|诚挚|衷心)?(?:欢迎|恳请|敬请|请|如有|感谢|特此).*$/;

/** What is to be written on the envelope. */
const envelope = /[（(](?:信封|来信|请)[^（）()]{1,60}[）)]$/;

/** Takes an address, and the postcode that stands beside it without a label. */
export function readAddress(value: string, contact: ContactPoint): void {
  const words = value.replace(invitation, '').replace(envelope, '');
  const beside = postcodeBeside.exec(words);
  const address = beside ? words.replace(postcodeBeside, '').trim() : words;
  const postcode = beside?.[1] ?? beside?.[2];
  if (address) contact.address ??= address;
  if (postcode) contact.postcode ??= postcode;
}

/** Takes what stands behind 来信请寄, unless it is a post box, which is read by its number. */
export function readLetterAddress(value: string, contact: ContactPoint): void {
  if (!box.test(value)) readAddress(value, contact);
}

/** Takes the six digits behind 邮编. */
export function readPostcode(value: string, contact: ContactPoint): void {
  const digits = /(?<![\d０-９])[\d０-９]{6}(?![\d０-９])/.exec(value)?.[0];
  if (digits) contact.postcode ??= digits;
}

/** Takes what stands behind 信箱: a post box, or a street address. */
export function readBox(value: string, contact: ContactPoint): void {
  if (!value || /[@＠]/.test(value)) return;
  if (box.test(value) || !street.test(value)) contact.postBox ??= value;
  else readAddress(value, contact);
}

/** Takes a post box that stands anywhere in a line by its number. */
export function readNumberedBox(text: string, contact: ContactPoint): void {
  const numbered = box.exec(text)?.[0].replace(notOfBox, '');
  if (numbered) contact.postBox ??= numbered;
}
