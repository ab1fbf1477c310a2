/**
 * True if a printed number looks like a slip of the other one: a digit is another, two neighbours
 * have changed places, one is missing, or the last place is one off. Numbers of different things are
 * seldom so near. `unit` is the value of the last printed place.
 */
export function looksLikeSlip(printed: number, expected: number, unit: number): boolean {
  const [one, other] = [printed, expected].map((value) => Math.round(value / unit));
  if (one === undefined || other === undefined || one < 0 || other < 0 || one === other) {
    return false;
  }
  const off = Math.abs(one - other);
  if (off === 1) return true;
  const [a, b] = [String(one), String(other)];
  const longest = Math.max(a.length, b.length);
  if (longest < 2) return false;
  // A ten or a hundred too much, as carrying goes wrong.
  if (/^10*$/.test(String(off)) && String(off).length <= longest) return true;
  if (a.length !== b.length) return longest >= shortest + 1 && lacksOne(a, b);
  const unlike = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  const [first = 0, second] = unlike;
  if (unlike.length === 1) return longest >= shortest;
  return (
    unlike.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  );
}

/** Of shorter numbers too many differ by one digit alone. */
const shortest = 3;

function lacksOne(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return [...long].some((_, place) => long.slice(0, place) + long.slice(place + 1) === short);
}
