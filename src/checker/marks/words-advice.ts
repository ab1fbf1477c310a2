/** What to do about words that look like a slip: the program never changes the hospital's words. */
export const wordsAdvice =
  '核对批准的原文：抄错的，照原文改；原文就有错的，请拟稿的科室报批准后改正。确实无误的，写进 exceptions 并说明理由。';
