/** Each two characters that stand side by side; a single character alone. */
export function cutPairs(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((second, index) => `${characters[index]}${second}`);
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Words as Intl.Segmenter sees them, without marks. */
export function cutWords(text: string): string[] {
  return Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment : [],
  );
}
