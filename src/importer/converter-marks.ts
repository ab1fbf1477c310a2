import type { Block, Removal } from './block.ts';

/** Marks that converters leave for things that are no words. */
const mark =
  /\[(?:bookmark|comment|endnote|footnote|hyperlink|image|object|picture|shape)\s{0,3}:[^[\]]{0,200}\]/gi;
/** Control and format characters: nobody sees them. White space among them is left alone. */
const invisible = /[\p{Cc}\p{Cf}\ufffc]/gu;
/** A line that holds nothing but a page number. */
const pageNumber =
  /^(?:[-－–—]{1,2}\s{0,3}\d{1,4}\s{0,3}[-－–—]{1,2}|第\s{0,3}\d{1,4}\s{0,3}页(?:[\s,，/]{0,3}共\s{0,3}\d{1,4}\s{0,3}页)?)$/;

/** Takes out what converters and pages put between the words, and tells each removal. */
export function removeConverterMarks(blocks: readonly Block[]): {
  blocks: Block[];
  removed: Removal[];
} {
  const kept: Block[] = [];
  const removed: Removal[] = [];
  for (const { text, line } of blocks) {
    const words = text
      .replaceAll(mark, (found) => {
        removed.push({ text: found, line, reason: '文件转换留下的标记' });
        return '';
      })
      .replaceAll(invisible, (found) => {
        if (found.trim() === '') return found;
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        removed.push({ text: found, line, reason: `看不见的字符（U+${code}）` });
        return '';
      })
      .trim();
    if (pageNumber.test(words)) removed.push({ text: words, line, reason: '页码' });
    else if (words !== '') kept.push({ text: words, line });
  }
  return { blocks: kept, removed };
}
