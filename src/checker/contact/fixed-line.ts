import { dialled } from '../../notice/derived/contact.ts';
import { type Area, areaOf } from './area-codes.ts';

/** What is wrong with a printed telephone number, as far as the number itself tells. */
export type PhoneFault =
  | { kind: 'no-area-code' }
  /** Of six digits: no fixed line, unless it is something else than a telephone. */
  | { kind: 'too-short' }
  | { kind: 'unknown-code'; code: string }
  | { kind: 'digits'; expected: string; found: number };

/** A printed number as a fixed line with its area; null for any other kind of number. */
export function fixedLine(
  printed: string,
): { code: string; local: string; area: Area | undefined } | null {
  const { digits } = dialled(printed);
  if (!digits.startsWith('0')) return null;
  const length = /^0(?:10|2\d)/.test(digits) ? 3 : 4;
  const code = digits.slice(0, length);
  return { code, local: digits.slice(length), area: areaOf(code) };
}

/** A code that is nobody's, as samples have it. */
const nobodys = /^0+$/;
/** 12345, 12320, 95598 and the like may be dialled behind an area code, too. */
const service = /^(?:1\d{2,5}|9\d{4,5}|[48]00\d{7})$/;

/** The fault of a printed number; null if it has none, or if it is not known what is right. */
export function phoneFault(printed: string): PhoneFault | null {
  const { digits } = dialled(printed);
  const line = fixedLine(printed);
  if (line) {
    const { code, local, area } = line;
    if (nobodys.test(code) || service.test(local)) return null;
    if (!area) return { kind: 'unknown-code', code };
    if (area.digits.includes(local.length)) return null;
    const expected = `区号 ${code} 后面应是 ${area.digits.join(' 或 ')} 位`;
    return { kind: 'digits', expected, found: local.length };
  }
  if (digits.startsWith('+') || service.test(digits) || digits.length < 6) return null;
  if (digits.length === 6) return { kind: 'too-short' };
  if (/^1[3-9]/.test(digits) && digits.length > 8) {
    const expected = '手机号应是 11 位';
    return digits.length === 11 ? null : { kind: 'digits', expected, found: digits.length };
  }
  return digits.length <= 8 ? { kind: 'no-area-code' } : null;
}
