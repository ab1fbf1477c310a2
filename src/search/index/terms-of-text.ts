/** A word as a text prints it, or two that stand side by side. */
export interface PrintedTerm {
  term: string;
  /** The two words, if it is two. */
  parts: readonly [string, string] | null;
}

/** Numbers of documents: 示卫发〔2024〕9号. */
const documentNumber = /\p{Script=Han}{0,8}[〔[［【(（](?:19|20)\d\d[〕\]］】)）]第?\d{1,4}号/gu;

const han = /^\p{Script=Han}{1,6}$/u;
const latin = /^\p{Script=Latin}[\p{Script=Latin}\d]{1,7}$/u;
const mostInTwo = 6;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What a text says in words: Chinese words, also of one character; every two that stand side by
 * side, since segmenters cut names of the trade (耗材) that they do not know; words in Latin
 * letters and numbers of documents.
 */
export function termsOfText(text: string): PrintedTerm[] {
  const terms: PrintedTerm[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(text)) {
    const isHan = han.test(segment);
    if (isHan || latin.test(segment)) terms.push({ term: segment, parts: null });
    const two = before + segment;
    if (isHan && before !== '' && two.length <= mostInTwo) {
      terms.push({ term: two, parts: [before, segment] });
    }
    before = isHan ? segment : '';
  }
  const numbers = text.match(documentNumber) ?? [];
  return [...terms, ...numbers.map((term) => ({ term, parts: null }))];
}
