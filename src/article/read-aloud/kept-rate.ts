/** How fast is read: its name, and how it is to the voice's own. */
export const rates = { slow: 0.75, normal: 1, fast: 1.4 } as const;

/** A rate that a reader chooses. */
export type Rate = keyof typeof rates;

const key = 'tongbao-rate';

/** What a reader chose before; normal where nothing was, or is, kept. */
export function keptRate(): Rate {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'slow' || kept === 'fast' ? kept : 'normal';
  } catch {
    return 'normal';
  }
}

/** Keeps a rate, where the browser keeps anything. */
export function keepRate(rate: Rate): void {
  try {
    localStorage.setItem(key, rate);
  } catch {
    // It holds for this reading alone.
  }
}
