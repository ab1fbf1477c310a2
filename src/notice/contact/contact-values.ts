import { phoneLike } from './printed-phones.ts';

/** The value after a label, to the end of its clause, without the punctuation around it. */
export function wordsAfter(words: string): string {
  const clause = /^[\s:：为是]{0,5}([^；;。\n]{0,300})/.exec(words)?.[1] ?? '';
  return trimmed(clause);
}

/** A clause that goes on with the phones before it: 纪检室 0000-7654321. */
const furtherPhone = new RegExp(
  `^\\s{0,3}[\\u4e00-\\u9fff]{0,16}[:：\\s]{0,3}(?:${phoneLike.source})`,
);

/** The same after the label of a phone; ； may part one office and its phone from the next. */
export function phonesAfter(words: string): string {
  const sentence = /^[\s:：为是]{0,5}([^。\n]{0,300})/.exec(words)?.[1] ?? '';
  const [first = '', ...others] = sentence.split(/(?=[；;])/);
  const end = others.findIndex((clause) => !furtherPhone.test(clause.slice(1)));
  return trimmed([first, ...others.slice(0, end < 0 ? others.length : end)].join(''));
}

function trimmed(words: string): string {
  return words.replace(/[\s，,、；（(【]{1,10}$/, '').trim();
}
