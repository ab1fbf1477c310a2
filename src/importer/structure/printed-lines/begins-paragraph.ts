import { type Family, type Label, parseLabel } from '../../../notice/text/numbering.ts';
import type { Block } from '../../block.ts';
import type { HeadingEnds } from './heading-ends.ts';
import { endsWithinQuotation, isHeadingSoFar } from './heading-so-far.ts';
import { isClosed, isFull, type Measure } from './measure.ts';
import type { OpenParagraph } from './open-paragraph.ts';
import type { ParagraphSigns } from './paragraph-signs.ts';

/** What is known of the text whose lines are joined. */
export interface TextFacts {
  measure: Measure;
  signs: ParagraphSigns;
  ends: ReadonlyMap<Family, HeadingEnds>;
  /** True if measures 一是… 二是… are paragraphs of their own. */
  measuresStandAlone: boolean;
  /** Last number of each family so far. */
  numbers: ReadonlyMap<Family, number>;
  /** True until the first sentence has ended: above it stands the title. */
  aboveText: boolean;
}

/** Whether a line begins a paragraph, and whether that is sure. */
export interface Verdict {
  begins: boolean;
  sure: boolean;
}

const begins: Verdict = { begins: true, sure: true };
const goesOn: Verdict = { begins: false, sure: true };

const titleEnd = /(?:通报|公告|公示|公报|报告)$/;
const measureStart = /^[一二三四五六七八九十]{1,2}是/;
/** A labelled line: 整改情况：, 联系电话：. */
const field = /^[\u4e00-\u9fff]{2,10}[：:]/;
/** A printed label that begins a paragraph wherever it stands at a line's beginning. */
const bodyStart =
  /^(?:(?:整改|完成|阶段|下一步|情况|存在|工作|责任|牵头|主要|具体|落实)[\u4e00-\u9fff]{0,10}[：:]|一是)/;
/** More lines than this are no labelled line but a paragraph. */
const longestField = 2;

/** Tells whether `next`, of which `after` is the next line, begins a paragraph. */
export function beginsParagraph(
  open: OpenParagraph,
  line: Block,
  next: Block,
  after: Block | undefined,
  facts: TextFacts,
): Verdict {
  const { measure, signs } = facts;
  if (!line.print || !next.print || line.table || next.table) return begins;
  if (signs.indent && next.print.indent >= signs.margin + 0.75) return begins;
  if (signs.parted && next.print.parted) return begins;
  const lostIndent = open.lines === 1 && line.print.indent === 0 ? signs.lostIndent : 0;
  if (!isFull(line, next, measure, lostIndent)) return begins;

  const closed = isClosed(line.text);
  const heading = isHeadingSoFar(open.head);
  const label = parseLabel(next.text)?.label;
  const counts = label !== undefined && countsOn(label, facts);
  const labelled = open.lines <= longestField && field.test(open.head);
  if (label && counts && (closed || heading || labelled)) return begins;
  if (endsWithinQuotation(open.tail)) return goesOn;
  if (signs.always && next.print.parted !== null && !heading) return goesOn;
  if (label && closed) return { begins: true, sure: false };
  if (facts.aboveText && titleEnd.test(line.text)) return begins;
  if ((closed || heading) && bodyStart.test(next.text)) return begins;
  if (heading) return headingVerdict(open, facts);
  if (labelled && field.test(next.text)) return begins;
  if (!closed) return goesOn;
  if (facts.measuresStandAlone && measureStart.test(next.text)) return begins;
  // The end of a paragraph has its mark: a short line without one stands alone.
  const ended = !/[；;：:]$/.test(line.text);
  const alone = ended && !isClosed(next.text) && !(after && isFull(next, after, measure));
  return { begins: alone, sure: false };
}

/** True if a number goes on from its family's last one, or begins anew. */
function countsOn({ family, number }: Label, { numbers }: TextFacts): boolean {
  return number === 1 || number === (numbers.get(family) ?? 0) + 1;
}

/** Whether the paragraph ends after a numbered heading that fills its line. */
function headingVerdict({ head }: OpenParagraph, { ends }: TextFacts): Verdict {
  const family = parseLabel(head)?.label.family;
  const siblings = family && ends.get(family);
  if (!siblings || siblings.alone * 2 <= siblings.all) return goesOn;
  const alike = siblings.endings.get(head.slice(-2)) ?? 0;
  return alike > 1 || isClosed(head) ? { begins: true, sure: false } : goesOn;
}
