/** Words that say that a number grew, or fell. */
export const up = '增长|增加|提高|上升|提升|升|增|上调|扩大|扩充|扩展|上涨|上浮|攀升|净增|延长';
export const down =
  '减少|下降|降低|缩短|压减|压缩|压降|降|减|回落|下调|下浮|缩减|缩小|精简|削减|净减';

const measure = '(?:了|幅度?|率)?(?:为|达到?)?';
const basis =
  '(?:同比|环比|同期|平均|共|实际|总体|整体|累计|[较比](?:上年|去年|上一?年度?|同期|整改前|之前|原来|年初|往年)(?:同期)?)?';
const byHowMuch = new RegExp(
  `^[）)]?[，,、（(；;]?${basis}(?:(${up}|多|高)|(${down}|少|低))${measure}$`,
);

/** True if the words before an amount make it a change itself: 比上年减少了. */
export function isChange(before: string): boolean {
  return change.test(before);
}

const change = new RegExp(`(?:${up}|${down})了?$`);

/** What the words between a figure and the next say of a change, and where its word stands. */
export interface Way {
  grows: boolean;
  word: { index: number; end: number };
}

/** The way a number went, if these words of the text say that and nothing of another subject. */
export function wayIn(text: string, from: number, to: number): Way | null {
  const [, grew, fell] = byHowMuch.exec(text.slice(from, to).replaceAll(/\s/g, '')) ?? [];
  const word = grew ?? fell;
  return word ? { grows: grew !== undefined, word: wordAt(text, from, word) } : null;
}

/** Where a word stands in a text from an offset on. */
export function wordAt(text: string, from: number, word: string): Way['word'] {
  const index = text.indexOf(word, from);
  return { index, end: index + word.length };
}
