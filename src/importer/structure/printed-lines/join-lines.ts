import { type Family, parseLabel } from '../../../notice/text/numbering.ts';
import type { Block } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import { beginsParagraph, type TextFacts } from './begins-paragraph.ts';
import { headingEnds } from './heading-ends.ts';
import { isClosed, type Measure, measureOf } from './measure.ts';
import { OpenParagraph } from './open-paragraph.ts';
import { paragraphSigns } from './paragraph-signs.ts';

/** What the lines of a source count, as messages say it. */
type Unit = '行' | '页';

/**
 * Joins the lines of a text that was broken at a width into paragraphs. A text that was not stays
 * as it is. One hint tells how many lines were joined, and where that was not sure.
 */
export function joinPrintedLines(
  blocks: readonly Block[],
  unit: Unit,
): { blocks: Block[]; doubts: Doubt[] } {
  const measure = measureOf(blocks);
  if (!measure) return { blocks: [...blocks], doubts: [] };
  const numbers = new Map<Family, number>();
  const facts: TextFacts = {
    measure,
    signs: paragraphSigns(blocks, measure),
    ends: headingEnds(blocks, measure),
    measuresStandAlone: measuresStandAlone(blocks),
    numbers,
    aboveText: true,
  };
  const joined: Block[] = [];
  const unsure: number[] = [];
  let open: OpenParagraph | null = null;
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    const verdict =
      open && above ? beginsParagraph(open, above, block, blocks[index + 1], facts) : null;
    if (verdict && above && !verdict.sure) unsure.push(above.line);
    if (open && above && verdict && !verdict.begins) {
      open.add(block.text, isBetweenWords(above, block, measure));
    } else {
      if (open) joined.push(open.close());
      open = new OpenParagraph(block);
      const label = parseLabel(block.text)?.label;
      if (label) numbers.set(label.family, label.number);
    }
    if (isClosed(block.text)) facts.aboveText = false;
  }
  if (open) joined.push(open.close());
  const count = blocks.length - joined.length;
  return { blocks: joined, doubts: count > 0 ? [joinedDoubt(count, unsure, unit)] : [] };
}

/** True if measures 二是… mostly stand at the beginning of a line, not behind the one before. */
function measuresStandAlone(blocks: readonly Block[]): boolean {
  let begin = 0;
  let within = 0;
  for (const { text } of blocks) {
    if (/^[二三四五]是/.test(text)) begin += 1;
    if (/[。；][二三四五]是/.test(text)) within += 1;
  }
  return begin > within;
}

/** True if a line was broken at the space between two words or numbers. */
function isBetweenWords(above: Block, below: Block, { breaksAnywhere }: Measure): boolean {
  if (!/\w$/.test(above.text) || !/^\w/.test(below.text)) return false;
  if (above.print?.spaced || below.print?.indent === 0.5) return true;
  return !breaksAnywhere && /[A-Za-z]$/.test(above.text) && /^[A-Za-z]/.test(below.text);
}

function joinedDoubt(count: number, unsure: readonly number[], unit: Unit): Doubt {
  const places = [...new Set(unsure)];
  const shown = places.slice(0, 20).join('、') + (places.length > 20 ? ' 等' : '');
  const where = shown === '' ? '' : `；其中第 ${shown} ${unit}之后是不是另起一段，看不准`;
  return {
    rule: 'import-joined-lines',
    severity: 'hint',
    line: places[0] ?? null,
    message: `原文每到一定宽度就换行，已把 ${count} 处断开的行接成段落${where}`,
    advice: '对照原文核对分段；分错的，在内容文件里接上，或者空一行分成两段。',
  };
}
