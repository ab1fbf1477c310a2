/** Maps in order, with at most `limit` calls under way at a time; fails with the first failure. */
export async function mapLimited<T, R>(
  list: readonly T[],
  limit: number,
  map: (value: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = list.entries();
  async function work(): Promise<void> {
    for (const [index, value] of queue) results[index] = await map(value);
  }
  await Promise.all(Array.from({ length: Math.min(limit, list.length) }, work));
  return results;
}
