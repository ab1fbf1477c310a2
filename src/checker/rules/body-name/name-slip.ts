/** Words that are a name but for one slip, and where they begin. */
export interface NameSlip {
  words: string;
  index: number;
}

/** Names that are shorter may differ so by being another hospital's, or by chance. */
const shortest = 6;
/** Where one of these is left out, the name is a short form: 示例一医院, 示例中医院. */
const oftenLeftOut = /[省市县区州盟旗第医]/;

/**
 * The first words of a text that are a name but for one character inside it: another, missing or too
 * many; null if the name itself stands in the text, or nothing like it. `from` and `to` bound where
 * the words may begin.
 */
export function nameSlip(text: string, name: string, from: number, to: number): NameSlip | null {
  if (name.length < shortest || text.includes(name)) return null;
  for (let index = from; index <= to; index += 1) {
    if (text[index] !== name[0] || text[index + 1] !== name[1]) continue;
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      const words = text.slice(index, index + length);
      if (words.length === length && isOneSlip(words, name)) return { words, index };
    }
  }
  return null;
}

function isOneSlip(words: string, name: string): boolean {
  if (words.slice(-2) !== name.slice(-2) || /\s/.test(words)) return false;
  const [short, long] = words.length < name.length ? [words, name] : [name, words];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  if (short.length === long.length) return long.slice(start + 1) === rest.slice(1);
  return long.slice(start + 1) === rest && !oftenLeftOut.test(long.charAt(start));
}
