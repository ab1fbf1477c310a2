import { againstOriginal } from '../../against-original.ts';
import { masked } from '../../privacy/masked.ts';
import { mobileNumbers } from '../../privacy/mobile-numbers.ts';
import type { Rule } from '../../rule.ts';

/** Whether a mobile number among the hospital's own phones is meant to be public. */
export const mobileContact: Rule = {
  id: 'mobile-contact',
  severity: 'hint',
  *check({ notice, publicPassages }) {
    for (const { digits, index, end, passage, isOffered } of mobileNumbers(
      notice,
      publicPassages,
    )) {
      if (!isOffered) continue;
      yield {
        place: passage.placeOf(index, end),
        message: `联系电话宜用单位的座机；这里的“${masked(digits)}”是手机号码`,
        advice: `是单位的工作手机、本人也同意公开的，不必改；是个人号码的，${againstOriginal(passage, '换成座机。')}`,
      };
    }
  },
};
