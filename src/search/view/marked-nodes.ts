import { excerptAround, type MarkedWords, markWords, type Segment } from '../text/excerpt.ts';

/** The text, its matches in <mark>. */
export function markedNodes(text: string, marked: MarkedWords): (Node | string)[] {
  return toNodes(markWords(text, marked));
}

/** About 80 characters around the first match, matches in <mark>. */
export function excerptNodes(text: string, marked: MarkedWords): (Node | string)[] {
  const { segments, cutBefore, cutAfter } = excerptAround(text, marked);
  return [cutBefore ? '…' : '', ...toNodes(segments), cutAfter ? '…' : ''];
}

function toNodes(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
