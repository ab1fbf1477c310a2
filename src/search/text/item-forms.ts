import type { SearchItem } from '../index-files.ts';
import { noForms, type SimplifiedForms } from './fold.ts';

/** The forms with which an item's text folds as the index has it. */
export function formsOf({ simplified }: SearchItem): SimplifiedForms {
  return simplified ? new Map(simplified) : noForms;
}
