import { type Doubt, excerpt } from '../doubt.ts';
import { Depth } from './depth.ts';
import { type Entry, paragraphOf } from './entry.ts';
import { namesProblem } from './heading-shape.ts';
import type { Levels } from './item-level.ts';
import { isUnclosed } from './sequence-labels.ts';
import type { SourceLine } from './source-line.ts';
import { findUnnumbered, rankOf } from './unnumbered.ts';
import { isUnsure, itemLabel, unnumberedItemDoubts } from './unnumbered-items.ts';

/** Headings, items and paragraphs of a part that reports results. */
export function resultEntries(
  lines: readonly SourceLine[],
  levels: Levels,
  base: number,
): { entries: Entry[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const depth = new Depth(base);
  const unnumbered = findUnnumbered(lines, levels);
  const ranks = lines.map((line, index) => unnumbered.get(index) ?? rankOf(line, levels));
  const counter = new Counter();
  const following = nextRanks(ranks);
  const unsure: SourceLine[] = [];
  const entries = lines.map((line, index): Entry => {
    const rank = ranks[index] ?? null;
    if (rank === null) return paragraphOf(line);
    const { label, text } = line;
    const shape = line.heading ?? line.runsOn;
    const jump = counter.next(rank, label?.number ?? null);
    if (jump !== null) doubts.push(jumpDoubt(line, jump));
    if (label && isUnclosed(label)) doubts.push(unclosedDoubt(line));
    const innermost = rank === levels.length - 1;
    const childless = (following[index] ?? -1) <= rank;
    const undivided = !innermost && childless && shape !== null && namesProblem(shape.title);
    if (label && shape && (innermost || undivided)) {
      if (undivided) doubts.push(undividedDoubt(line));
      if (isUnsure(label)) unsure.push(line);
      const { title, rest } = shape;
      return { kind: 'item', label: itemLabel(label), title, rest, line: line.line };
    }
    const level = depth.enter(rank);
    if (!label && line.level === undefined) doubts.push(unnumberedDoubt(line, level));
    return { kind: 'heading', level, text, line: line.line };
  });
  return { entries, doubts: [...doubts, ...unnumberedItemDoubts(unsure)] };
}

/** For each line, the rank of the next heading or item after it; -1 where there is none. */
function nextRanks(ranks: readonly (number | null)[]): number[] {
  const following: number[] = new Array(ranks.length).fill(-1);
  for (let index = ranks.length - 2; index >= 0; index -= 1) {
    following[index] = ranks[index + 1] ?? following[index + 1] ?? -1;
  }
  return following;
}

/** Follows the printed numbers of each rank, which go on, or begin anew under another heading. */
class Counter {
  /** The number printed last, and the one it should have been. */
  readonly #last = new Map<number, { printed: number; counted: number }>();
  /** Ranks under whose headings no number has stood since. */
  readonly #fresh = new Set<number>();

  /** The number that was expected, if the printed one is another; null if all is well. */
  next(rank: number, number: number | null): number | null {
    const { printed, counted } = this.#last.get(rank) ?? { printed: 0, counted: 0 };
    const begins = number === 1 && (printed === 0 || this.#fresh.has(rank));
    const goesOn = number === null || number === printed + 1 || number === counted + 1;
    this.#last.set(rank, {
      printed: number ?? printed + 1,
      counted: begins ? 1 : goesOn ? (number ?? printed + 1) : counted + 1,
    });
    this.#fresh.delete(rank);
    for (const deeper of this.#last.keys()) if (deeper > rank) this.#fresh.add(deeper);
    return begins || goesOn ? null : counted + 1;
  }
}

function jumpDoubt({ line, text }: SourceLine, expected: number): Doubt {
  return {
    rule: 'import-number-jump',
    severity: 'warning',
    line,
    message: `按前面的序号，这里应是第 ${expected} 条；原文是“${excerpt(text)}”`,
    advice: '核对原文：可能是序号印错，也可能是中间有一条没有认出来，留在了上一条的文字里。',
  };
}

function unclosedDoubt({ line, text }: SourceLine): Doubt {
  return {
    rule: 'import-number-bracket',
    severity: 'hint',
    line,
    message: `“${excerpt(text)}”的序号少半边括号，按前面的序号当作第几条的序号`,
    advice: '原文的字没有改动；核对它是不是序号。',
  };
}

function undividedDoubt({ line, text }: SourceLine): Doubt {
  return {
    rule: 'import-undivided-heading',
    severity: 'warning',
    line,
    message: `“${excerpt(text)}”下面没有再分条，当作一个整改事项`,
    advice: '核对；它如果只是标题，把它的文字移回 notice.md。',
  };
}

function unnumberedDoubt({ line, text }: SourceLine, level: number): Doubt {
  return {
    rule: 'import-unnumbered-heading',
    severity: 'warning',
    line,
    message: `“${excerpt(text)}”没有序号，看位置应是标题，当作与前面的标题同级（${'#'.repeat(level)}）`,
    advice: '核对；它如果是正文，在 notice.md 里删去行首的“#”，或移到所属事项的文件里。',
  };
}
