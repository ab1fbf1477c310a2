import { allMatches } from '../../../notice/text/all-matches.ts';
import type { Rule } from '../../rule.ts';

const figure = '[\\d０-９]{1,9}(?:[.．][\\d０-９]{1,4})?\\s?[百千]?[万亿]';
/** What can stand behind an amount, but not between two that share one 元: 3万、5万元. */
const behind =
  '(?=$|[，。；：！？）)/／]|以[上下内]|左右|(?:[的及和与或、]|必须|[须应需])(?!\\s?[\\d０-９]))';
const withoutUnit = new RegExp(`(?<![\\d０-９.．—－~～至到-])${figure}${behind}`, 'gm');
const money =
  /金额|资金|经费|(?<![免消])费|[^条]款|投资|预算|补[贴助偿]|工资|奖金|租金|罚没|结余|拨付/;
const moneyBehind = /^的(?:扣款|罚款|欠款|货款|资金|经费|投资|补助)/;
const furthestBack = 16;

/** An amount of money is printed with its 元. */
export const moneyUnit: Rule = {
  id: 'money-unit',
  severity: 'warning',
  *check({ passages }) {
    for (const { text, placeOf } of passages) {
      if (!/[万亿]/.test(text)) continue;
      for (const { 0: words, index } of allMatches(withoutUnit, text)) {
        const before = text.slice(Math.max(0, index - furthestBack), index);
        const clause = before.split(/[，。；、：（）\n]/).at(-1) ?? '';
        const end = index + words.length;
        if (!money.test(clause) && !moneyBehind.test(text.slice(end, end + 4))) continue;
        yield {
          place: placeOf(index, end),
          message: `金额应写明单位，如“${words}元”；这里写的是“${words}”`,
          advice: '核对批准的原文，看是不是漏了“元”。',
        };
      }
    }
  },
};
