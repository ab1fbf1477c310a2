import { type FacetName, notStated } from '../engine/facets.ts';

/** A value that can be chosen. */
export interface FacetOption {
  value: string;
  name: string;
  /** How many hits it would leave. */
  count: number;
  chosen: boolean;
  /** True if it stands even without hits and in a folded facet: it is chosen, or has the focus. */
  kept: boolean;
}

/** What the options of a facet follow from. */
export interface FacetState {
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  /** The value whose checkbox has the focus. */
  focused: string | null;
}

/** So many values of a long facet stand at once; the others unfold. */
export const shownAtFirst = 8;

/**
 * The values of a facet to choose from: those with hits, and the kept ones. Statuses stand in the
 * order of their names, years newest first, other values with the most hits first; what is not
 * stated comes last.
 */
export function optionsOf(
  facet: FacetName,
  { counts, chosen, focused }: FacetState,
  nameOf: (value: string) => string,
  order: readonly string[],
): FacetOption[] {
  const kept = new Set(focused === null ? chosen : [...chosen, focused]);
  const options = [...new Set([...counts.keys(), ...kept])].map((value) => ({
    value,
    name: nameOf(value),
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
    kept: kept.has(value),
  }));
  const compare = comparisons[facet] ?? byCount;
  return options.sort(
    (a, b) =>
      Number(a.value === notStated) - Number(b.value === notStated) ||
      compare(a, b, order) ||
      a.name.localeCompare(b.name, 'zh-CN'),
  );
}

type Compare = (a: FacetOption, b: FacetOption, order: readonly string[]) => number;

const byCount: Compare = (a, b) => b.count - a.count;

const comparisons: Partial<Record<FacetName, Compare>> = {
  status: (a, b, order) => order.indexOf(a.value) - order.indexOf(b.value),
  year: (a, b) => (a.value < b.value ? 1 : -1),
};

/** The options that stand while a facet is folded: the first ones, and the kept ones. */
export function foldOptions(options: readonly FacetOption[]): FacetOption[] {
  return options.filter(({ kept }, place) => place < shownAtFirst || kept);
}
