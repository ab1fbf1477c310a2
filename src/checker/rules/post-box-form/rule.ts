import { printedContact } from '../../contact/printed-contact.ts';
import type { Rule } from '../../rule.ts';

/** A street with its number, which no post box has. */
const streetAddress =
  /(?:路|街|道|巷|弄|里|村)(?:[东南西北中]段|[一二三四五六七八九十]段)?\s{0,2}[\d０-９一二三四五六七八九十]{1,5}\s{0,2}号(?!信箱)/;

/** What is called a post box (邮政信箱) is one, not the address of a street. */
export const postBoxForm: Rule = {
  id: 'post-box-form',
  severity: 'warning',
  *check({ passages }) {
    for (const { kind, value, passage, start, end } of printedContact(passages)) {
      if (kind !== 'box' || !isAddress(value)) continue;
      const label = /邮政信箱[\s:：]{0,4}$/.test(passage.text.slice(0, start));
      if (!label) continue;
      yield {
        place: passage.placeOf(start, end),
        message: `“邮政信箱”后面应是信箱号，如“示例市100号信箱”；这里写的是${streetAddress.test(value) ? '街道地址' : '没有号码的地方'}`,
        advice: '核对批准的原文；是收信地址的，请起草部门改称“通信地址”。',
      };
    }
  },
};

/** True for a street with its number, and for words without any number, by which no box is found. */
function isAddress(value: string): boolean {
  if (!/[\d０-９一二三四五六七八九十A-Za-z]/.test(value)) return true;
  return streetAddress.test(value) && !/[\d０-９]号?信箱/.test(value);
}
