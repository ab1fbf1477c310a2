/** A Chinese letter or mark: white space beside it is no space between words. */
export const wideLetter = /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
