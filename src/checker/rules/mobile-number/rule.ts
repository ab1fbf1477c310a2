import { againstOriginal } from '../../against-original.ts';
import { masked } from '../../privacy/masked.ts';
import { mobileNumbers } from '../../privacy/mobile-numbers.ts';
import type { Rule } from '../../rule.ts';

/** No one's mobile number is printed; those that the hospital offers itself are `mobile-contact`'s. */
export const mobileNumber: Rule = {
  id: 'mobile-number',
  severity: 'warning',
  isSecret: true,
  *check({ notice, publicPassages }) {
    for (const { digits, index, end, passage, isOffered } of mobileNumbers(
      notice,
      publicPassages,
    )) {
      if (isOffered) continue;
      yield {
        place: passage.placeOf(index, end),
        message: `联系方式以外不应有手机号码；这里的“${masked(digits)}”是手机号码`,
        advice: againstOriginal(passage, '删去号码或用＊遮住中间四位；已经公开的，先撤下再改。'),
      };
    }
  },
};
