/** The same function of an object, which remembers what it said of it as long as the object is kept. */
export function rememberingObject<Key extends object, Answer>(
  of: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const answer = of(key);
    known.set(key, { answer });
    return answer;
  };
}

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
