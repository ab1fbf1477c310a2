import { printedContact } from '../../contact/printed-contact.ts';
import type { Rule } from '../../rule.ts';

/** Marks in a number that office programs put there, and what was meant. */
const oddMarks: readonly (readonly [RegExp, string])[] = [
  [/[—–―－‐‑]+/, '号码中间应用短横“-”'],
  [/-{2,}/, '号码中间应只有一个短横“-”'],
  [/[０-９]/, '号码应用半角数字'],
  [/\d\s+\d/, '号码中间不应有空格'],
];

/** A telephone number is printed with plain digits and a plain hyphen. */
export const phoneMarks: Rule = {
  id: 'phone-marks',
  severity: 'hint',
  *check({ passages }) {
    for (const { kind, value, passage, start, end } of printedContact(passages)) {
      const odd = kind === 'phone' ? oddMarks.find(([mark]) => mark.test(value)) : undefined;
      if (!odd) continue;
      yield {
        place: passage.placeOf(start, end),
        message: `${odd[1]}；这里写的是“${value}”`,
        advice: '请起草部门统一写法；网页上点击拨号不受影响。',
      };
    }
  },
};
