/** Words left out in the middle of a title are told up to this length. */
const longestGap = 3;

/** Short titles of one character's difference are those of like rules: 门诊管理制度, 会诊管理制度. */
const longTitle = 10;

/**
 * True if two titles differ as by a slip: one character is another (方法, 办法), or a few are missing
 * in the middle. A title that is the end or beginning of the other is its short form, and rules
 * whose names differ more are several documents under one number.
 */
export function isSlipOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.includes(short)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const differing = short.length - start - end;
  if (short.length === long.length) return differing === 1 && long.length >= longTitle;
  return differing === 0 && long.length - short.length <= longestGap;
}
