import { labelPattern, printLabel } from '../../notice/schema/label.ts';
import type { ItemLabel } from '../structure/entry.ts';

/** The pattern that most labels follow; the default where none follows one. */
export function commonPattern(labels: readonly ItemLabel[], fallback: string): string {
  const counts = new Map<string, number>();
  for (const { printed, number } of labels) {
    const pattern = number === null ? null : labelPattern(printed, number);
    if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  let [best, most] = [fallback, 0];
  for (const [pattern, count] of counts) if (count > most) [best, most] = [pattern, count];
  return best;
}

/** True if the label is the pattern with its number, or if there is none. */
export function follows({ printed, number }: ItemLabel, pattern: string): boolean {
  return (number === null ? '' : printLabel(pattern, number)) === printed;
}
