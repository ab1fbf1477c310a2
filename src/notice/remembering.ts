/** As many texts as the longest notices have sentences and paragraphs. */
const mostTexts = 5000;

/**
 * The same function of a text, which remembers what it said of the last texts: rule after rule asks
 * the same of the words of one notice. What it says must not be changed by whoever asks.
 */
export function remembering<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostTexts) known.clear();
    const answer = of(text);
    known.set(text, answer);
    return answer;
  };
}
