import { labelPattern, printLabel } from '../../notice/label.ts';
import type { Label } from '../structure/numbering.ts';

/** The pattern that most labels follow; the default where none follows one. */
export function commonPattern(labels: readonly Label[], fallback: string): string {
  const counts = new Map<string, number>();
  for (const { printed, number } of labels) {
    const pattern = labelPattern(printed, number);
    if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  let [best, most] = [fallback, 0];
  for (const [pattern, count] of counts) if (count > most) [best, most] = [pattern, count];
  return best;
}

/** True if the label is the pattern with its number. */
export function follows({ printed, number }: Label, pattern: string): boolean {
  return printLabel(pattern, number) === printed;
}
