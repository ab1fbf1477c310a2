import { parseLabel } from '../../../notice/text/numbering.ts';
import type { Block, Print } from '../../block.ts';
import { letterWidth } from './letter-width.ts';

/** A block that is a printed line. */
export type PrintedLine = Block & { print: Print };

/** How long the lines of a text are that was broken at a width. */
export interface Measure {
  /** What is as long in all full lines: their printed width, or their count of letters. */
  by: 'width' | 'letters';
  /** Length of a full line. */
  full: number;
  /** True if lines break anywhere, even within a number or before a full stop. */
  breaksAnywhere: boolean;
}

/** Lines shorter than this are broken by nobody. */
const shortestFull = 12;
/** Fewer full lines than this that stop in mid sentence show no width. */
const fewestOpen = 4;
const closingMark = /^[，。、；：！？”’）》】]/;
const sentenceEnd = /[。！？；：…!?;:][”’）》】」』)\]]{0,3}$/;
/** What a line break keeps together: opening marks, a letter, word or number, closing marks. */
const unbreakable =
  /^[“‘（《【「『([]{0,4}(?:[\w.%@+-]{1,20}|.)?[，。、；：！？”’）》】」』…,.;:!?)\]%％]{0,4}/;

/**
 * The length of the lines, if the text was broken into lines of one width: most lines are about as
 * long as the longest, and most of these end in mid sentence. Null if it was not.
 */
export function measureOf(blocks: readonly Block[]): Measure | null {
  const lines = blocks.filter((block): block is PrintedLine => block.print !== undefined);
  const [byWidth, byLetters] = (['width', 'letters'] as const).map((by) =>
    commonLength(lines.map(({ print }) => print[by])),
  );
  if (!byWidth || !byLetters) return null;
  const by = byLetters.count > byWidth.count ? 'letters' : 'width';
  const { full } = by === 'letters' ? byLetters : byWidth;
  const isNear = ({ print }: PrintedLine) => print[by] >= full - 2 && print[by] <= full + 1.5;
  const near = lines.filter(isNear).length;
  const open = lines.filter(
    (line, index) => isNear(line) && !isClosed(line.text) && isPlain(lines[index + 1]),
  ).length;
  const longer = lines.filter(({ print }) => print[by] > full + 3).length;
  const wrapped =
    open >= fewestOpen &&
    open >= near * 0.5 &&
    near >= lines.length * 0.35 &&
    longer <= lines.length * 0.1;
  return wrapped ? { by, full, breaksAnywhere: breaksAnywhere(lines) } : null;
}

/** True if the line has no room for what the next one begins with. */
export function isFull(line: Block, next: Block, measure: Measure, lostIndent = 0): boolean {
  const space = line.print?.spaced ? (measure.by === 'letters' ? 1 : 0.5) : 0;
  const length = (line.print?.[measure.by] ?? 0) + space + lostIndent;
  if (length >= measure.full) return true;
  if (measure.breaksAnywhere && measure.by === 'letters') return false;
  const unit = unbreakable.exec(next.text)?.[0] ?? '';
  return length + (measure.by === 'letters' ? unit.length : letterWidth(unit)) > measure.full;
}

/** True if a text ends where a sentence ends. */
export function isClosed(text: string): boolean {
  return sentenceEnd.test(text);
}

/** True of a line that begins with neither a number nor a printed label. */
function isPlain(line: PrintedLine | undefined): boolean {
  return (
    line !== undefined && !parseLabel(line.text) && !/^[\u4e00-\u9fff]{2,8}[：:]/.test(line.text)
  );
}

/** The length that most lines have, letting it be up to one letter less. */
function commonLength(lengths: readonly number[]): { full: number; count: number } | null {
  const counts = new Map<number, number>();
  for (const length of lengths) {
    const step = Math.round(length * 2) / 2;
    if (step >= shortestFull) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const common = (step: number) =>
    (counts.get(step) ?? 0) + (counts.get(step - 0.5) ?? 0) + (counts.get(step - 1) ?? 0);
  const [best] = [...counts]
    .map(([full, exact]) => ({ full, exact, count: common(full) }))
    .toSorted((a, b) => b.count - a.count || b.exact - a.exact);
  return best ?? null;
}

function breaksAnywhere(lines: readonly PrintedLine[]): boolean {
  let marks = 0;
  let numbers = 0;
  for (const [index, { text }] of lines.entries()) {
    if (closingMark.test(text)) marks += 1;
    if (/\d$/.test(text) && /^\d/.test(lines[index + 1]?.text ?? '')) numbers += 1;
  }
  return marks + numbers >= 2 && marks + numbers >= lines.length * 0.01;
}
