import type { Passage } from '../../../notice/content/passage.ts';
import { toDay } from '../../../notice/time/day.ts';
import { againstOriginal } from '../../against-original.ts';
import { type LongNumber, numbersThat } from '../../privacy/long-numbers.ts';
import { masked } from '../../privacy/masked.ts';
import type { Rule } from '../../rule.ts';

/** No citizen's identity number (GB 11643) is printed, in its form of 18 or of 15 digits. */
export const identityNumber: Rule = {
  id: 'identity-number',
  severity: 'warning',
  isSecret: true,
  *check({ publicPassages }) {
    for (const passage of publicPassages) {
      const isOne = (number: LongNumber) => isIdentityNumber(number, isAnnounced(passage, number));
      for (const { digits, index, end } of numbersThat(passage, lengths, isOne)) {
        yield {
          place: passage.placeOf(index, end),
          message: `通报里不应有身份证号码；这里的“${masked(digits)}”是 ${digits.length} 位的身份证号码`,
          advice: againstOriginal(
            passage,
            '删去号码或用＊遮住出生日期和后四位；已经公开的，先撤下再改。',
          ),
        };
      }
    }
  },
};

const lengths: ReadonlySet<number> = new Set([15, 18]);
const announcing = /身份证(?:件|号码?|编号)*[:：为是（(\s]{0,3}$/;

/** The codes of provinces, Hong Kong to Taiwan among them, and 9 of foreigners who live here. */
const region = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/** In more groups than that digits are a row of numbers. */
const mostGroups = 6;

function isAnnounced({ text }: Passage, { index }: LongNumber): boolean {
  return announcing.test(text.slice(Math.max(0, index - 12), index));
}

/** A number called 身份证号 is one even if its check digit was typed wrong. */
function isIdentityNumber({ digits, groups }: LongNumber, isCalledOne: boolean): boolean {
  if (groups.length > mostGroups || !region.test(digits)) return false;
  if (digits.length === 15) return isBirthday(`19${digits.slice(6, 12)}`) && !digits.endsWith('X');
  return isBirthday(digits.slice(6, 14)) && (isCalledOne || checkDigit(digits) === digits[17]);
}

function isBirthday(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  if (year < 1880 || year > 2099) return false;
  return toDay(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) !== null;
}

/** The check digit of GB 11643 (ISO 7064, MOD 11-2). */
function checkDigit(digits: string): string | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11];
}
