import type { Amount } from './amount.ts';

/** Each three amounts of one unit in turn, whatever stands between them in other units. */
export function threesOfUnit(figures: readonly Amount[]): [Amount, Amount, Amount][] {
  const threes: [Amount, Amount, Amount][] = [];
  /** The last two amounts by unit. */
  const last = new Map<string, [Amount | undefined, Amount]>();
  for (const figure of figures) {
    const [first, second] = last.get(figure.unit) ?? [];
    if (first && second) threes.push([first, second, figure]);
    last.set(figure.unit, [second, figure]);
  }
  return threes;
}
