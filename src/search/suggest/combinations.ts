/**
 * Which of several words stand together: the largest sets of places in `found` such that some item
 * is in all of them, none within another; those that hold more of the words' weight first.
 */
export function largestCombinations<T>(
  found: readonly { weight: number; items: ReadonlySet<T> }[],
): number[][] {
  const held = new Map<T, number[]>();
  for (const [place, { items }] of found.entries()) {
    for (const item of items) {
      const places = held.get(item);
      if (places) places.push(place);
      else held.set(item, [place]);
    }
  }
  const distinct = new Map([...held.values()].map((places) => [places.join(), places]));
  const weigh = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (found[place]?.weight ?? 0), 0);
  const largest: number[][] = [];
  const compare = (a: readonly number[], b: readonly number[]) =>
    weigh(b) - weigh(a) || earlier(a, b);
  // A set within another weighs less and comes after it.
  for (const places of [...distinct.values()].sort(compare)) {
    const isWithin = largest.some((larger) => places.every((place) => larger.includes(place)));
    if (!isWithin) largest.push(places);
  }
  return largest;
}

/** Orders those first whose first different place is the earlier. */
function earlier(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((place, index) => place !== b[index]);
  return (a[differs] ?? 0) - (b[differs] ?? 0);
}
