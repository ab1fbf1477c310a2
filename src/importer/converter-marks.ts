import { type Block, type Removal, tableBlock } from './block.ts';

/** Marks that converters leave for things that are no words. */
const mark =
  /\[(?:bookmark|comment|endnote|footnote|hyperlink|image|object|picture|shape)\s{0,3}:[^[\]]{0,200}\]/gi;
/** A line drawn with letters, as posts on social media set their parts apart. */
const ruled = /^[━─═▬＿_—–=＝~～-]{5,}$/;
/** Control and format characters: nobody sees them. White space among them is left alone. */
const invisible = /[\p{Cc}\p{Cf}\ufffc]/gu;

/** Takes out what converters put between the words, and tells each removal. */
export function removeConverterMarks(blocks: readonly Block[]): {
  blocks: Block[];
  removed: Removal[];
} {
  const removed: Removal[] = [];
  const kept = blocks.flatMap((block) => cleanBlock(block, removed));
  return { blocks: kept, removed };
}

function cleanBlock(block: Block, removed: Removal[]): Block[] {
  const { text, line, table, bold } = block;
  if (table) {
    const cleaned = cleanTable(block, removed);
    return cleaned.text === '' ? [] : [cleaned];
  }
  if (ruled.test(text)) {
    removed.push({ text, line, reason: '分隔线' });
    return [];
  }
  const words = clean(text, line, removed);
  if (words === '') return [];
  const cleaned = { ...block, text: words };
  if (bold !== undefined) cleaned.bold = clean(text.slice(0, bold), line, []).length;
  return [cleaned];
}

function cleanTable({ table = [], line }: Block, removed: Removal[]): Block {
  const rows = table.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs
        .map((words) => clean(words, row.line, removed))
        .filter((words) => words !== ''),
    })),
  }));
  return tableBlock(rows, line);
}

/** Words without marks and invisible characters. */
function clean(text: string, line: number, removed: Removal[]): string {
  return text
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
}
