/** The mean; NaN of no numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The least of the numbers that nine tenths of them do not exceed. */
export function ninetiethPercentile(numbers: readonly number[]): number {
  const found = numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.9) - 1];
  if (found === undefined) throw new Error('There are no numbers.');
  return found;
}
