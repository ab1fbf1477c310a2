import type { Passage } from '../../../notice/content/passage.ts';
import { againstOriginal } from '../../against-original.ts';
import { type LongNumber, numbersThat } from '../../privacy/long-numbers.ts';
import { masked } from '../../privacy/masked.ts';
import type { Rule } from '../../rule.ts';

/** No bank card's number is printed, accounts of bodies aside. */
export const bankCard: Rule = {
  id: 'bank-card',
  severity: 'warning',
  isSecret: true,
  *check({ publicPassages }) {
    for (const passage of publicPassages) {
      const isOne = (number: LongNumber) => isCard(passage, number) && !isOfBody(passage, number);
      for (const { digits, index, end } of numbersThat(passage, lengths, isOne)) {
        yield {
          place: passage.placeOf(index, end),
          message: `通报里不应有银行卡号；这里的“${masked(digits)}”是 ${digits.length} 位的银行卡号`,
          advice: againstOriginal(
            passage,
            '删去卡号或只留后四位；是单位对公账户的，写明户名就不再报告。',
          ),
        };
      }
    }
  },
};

const lengths: ReadonlySet<number> = new Set([16, 17, 18, 19]);
/** The first digits that banks in China give their cards, and those of 16 digits that others do. */
const issued = /^(?:62\d{14,17}|9558\d{12,15}|60\d{14,17}|(?:4\d|5[1-5])\d{14})$/;
const cardWords = /(?:银行|储蓄|信用|借记|工资)卡[^，。；\d]{0,8}$/;

function isCard({ text }: Passage, { digits, groups, index }: LongNumber): boolean {
  const [last = 0, ...others] = groups.toReversed();
  if (others.some((size) => size < 4) || (others.length > 0 && last > 13)) return false;
  if (!issued.test(digits)) return false;
  return passesLuhn(digits) || cardWords.test(text.slice(Math.max(0, index - 16), index));
}

/** The check of ISO/IEC 7812, which tells cards from other long numbers. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const accountOfBody =
  /对公|(?:基本|专用|专项|单位|医院|财政|公共|捐赠|工会|党费|一般|公司)(?:存款|收款|银行)?[账帐][户号]|户名[:：为]?[^，。；]{0,30}(?:医院|公司|委员会|工会|局|中心)/;

function isOfBody({ text }: Passage, { index, end }: LongNumber): boolean {
  return accountOfBody.test(text.slice(Math.max(0, index - 60), end + 40));
}
