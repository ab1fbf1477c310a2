/** Of the values with the same name the first, in their order. */
export function firstOfEach<T>(values: readonly T[], nameOf: (value: T) => string): T[] {
  const names = new Set<string>();
  return values.filter((value) => {
    const name = nameOf(value);
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}
