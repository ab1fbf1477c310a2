/**
 * The entry that shows most of what entries have: the one with the most facts, and of several the
 * shortest. Undefined where there are no entries.
 */
export function exampleEntry<Entry extends object>(entries: readonly Entry[]): Entry | undefined {
  let best: { entry: Entry; facts: number; length: number } | undefined;
  for (const entry of entries) {
    const facts = countFacts(entry);
    if (best && facts < best.facts) continue;
    const { length } = JSON.stringify(entry);
    if (!best || facts > best.facts || length < best.length) best = { entry, facts, length };
  }
  return best?.entry;
}

function countFacts(entry: object): number {
  return Object.values(entry).filter(
    (value) => value !== null && !(Array.isArray(value) && value.length === 0),
  ).length;
}
