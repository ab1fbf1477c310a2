import { formatNumber } from '../../numbers/number-format.ts';
import type { ListPlace } from './list-of-paragraph.ts';
import type { ListLevel } from './numbering-part.ts';

/** What is printed in front of a numbered paragraph. */
export interface PrintedNumber {
  label: string;
  /** A bullet is no number, and no word. */
  bullet: boolean;
  /** A number format that is not known; digits stand in its place. */
  unknown: string | null;
}

/** Counts the numbered paragraphs of a document as Word does, in their order. */
export class Counters {
  /** The number that each level of a series has reached. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #startedOver = new Set<string>();

  /** The number of the next paragraph, which stands at this place. Null where none is printed. */
  next({ id, list, level }: ListPlace): PrintedNumber | null {
    const definition = list.levels.get(level);
    if (!definition) return null;
    const counts = this.#counts.get(list.series) ?? new Map<number, number>();
    this.#counts.set(list.series, counts);
    counts.set(level, this.#count(id, level, list.startOver.get(level), counts, definition));
    for (const [below, { restart }] of list.levels) {
      if (below > level && (restart === undefined || level < restart)) counts.delete(below);
    }
    if (definition.format === 'bullet') {
      return { label: definition.text, bullet: true, unknown: null };
    }
    return labelOf(definition, list.levels, counts);
  }

  #count(
    id: string,
    level: number,
    startOver: number | undefined,
    counts: ReadonlyMap<number, number>,
    { start }: ListLevel,
  ): number {
    const key = `${id} ${level}`;
    if (startOver !== undefined && !this.#startedOver.has(key)) {
      this.#startedOver.add(key);
      return startOver;
    }
    const reached = counts.get(level);
    return reached === undefined ? (startOver ?? start) : reached + 1;
  }
}

function labelOf(
  { text, legal }: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counts: ReadonlyMap<number, number>,
): PrintedNumber {
  let unknown: string | null = null;
  const label = text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    if (!level) return '';
    const number = counts.get(Number(digit) - 1) ?? level.start;
    const printed = formatNumber(number, legal ? 'decimal' : level.format, level.custom);
    if (printed === null) unknown = level.format;
    return printed ?? String(number);
  });
  return { label, bullet: false, unknown };
}
