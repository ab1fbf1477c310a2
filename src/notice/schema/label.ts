/** Where the number stands in a label pattern. */
export const labelNumber = '{n}';

/** Pattern of item labels where a notice states none: （1）. */
export const defaultItemLabel = '（{n}）';
/** Pattern of follow-up labels where a notice states none: 1. */
export const defaultFollowUpLabel = '{n}.';

/** The printed label of a number, such as （3） for the pattern （{n}）. */
export function printLabel(pattern: string, number: number): string {
  return pattern.replace(labelNumber, String(number));
}

/** The pattern of a printed label, such as （{n}） for （3）; null if its number is not in it. */
export function labelPattern(label: string, number: number): string | null {
  const digits = String(number);
  return label.includes(digits) ? label.replace(digits, labelNumber) : null;
}

/** Label and title of an item on one line; a label that ends in a number (1, 一) is set off. */
export function headingOf(item: { printedLabel: string; title: string }): string {
  const { printedLabel, title } = item;
  return `${printedLabel}${/[\p{Nd}\p{Nl}一二三四五六七八九十]$/u.test(printedLabel) ? ' ' : ''}${title}`;
}

/** The same within a sentence, which the full stop of a title would end. */
export function headingInSentence(item: { printedLabel: string; title: string }): string {
  return headingOf(item).replace(/[。；，：]$/, '');
}
