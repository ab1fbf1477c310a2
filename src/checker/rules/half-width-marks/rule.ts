import type { Passage } from '../../../notice/content/passage.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { type HalfWidth, halfWidthIn } from './half-width-in.ts';

/** So many characters on either side show which place is meant. */
const beside = 6;

/**
 * Chinese words have full-width marks: a finding a passage, or one in all of a mark that the notice
 * mostly prints in half width.
 */
export const halfWidthMarks: Rule = {
  id: 'half-width-marks',
  severity: 'warning',
  *check({ passages }) {
    const found = passages
      .map((passage) => ({ passage, marks: halfWidthIn(passage.text) }))
      .filter(({ marks }) => marks.length > 0);
    if (found.length === 0) return;
    const everywhere = usualMarks(
      passages,
      found.flatMap(({ marks }) => marks),
    );
    const toldOf = new Set<string>();
    for (const { passage, marks } of found) {
      const own = marks.filter(({ mark }) => !everywhere.has(mark));
      const first = marks.find(({ mark }) => everywhere.has(mark) && !toldOf.has(mark));
      if (first) {
        for (const { mark } of marks) if (everywhere.has(mark)) toldOf.add(mark);
        yield finding(passage, [first], `全文有 ${everywhere.get(first.mark)} 处`);
      }
      if (own.length > 0)
        yield finding(passage, own, own.length > 1 ? `本段有 ${own.length} 处` : '');
    }
  },
};

/** Marks of which the notice prints more in half width than in full width, with their number. */
function usualMarks(passages: readonly Passage[], half: readonly HalfWidth[]): Map<string, number> {
  const text = passages.map((passage) => passage.text).join('');
  const usual = new Map<string, number>();
  for (const mark of new Set(half.map((one) => one.mark))) {
    const same = half.filter((one) => one.mark === mark);
    const full = text.split(same[0]?.full ?? mark).length - 1;
    if (same.length > 2 && same.length > full) usual.set(mark, same.length);
  }
  return usual;
}

function finding(passage: Passage, marks: readonly HalfWidth[], count: string): RuleFinding {
  const at = marks[0]?.at ?? 0;
  const kinds = [...new Map(marks.map(({ mark, full }) => [mark, full]))];
  return {
    place: passage.placeOf(wordsFrom(passage.text, at), wordsTo(passage.text, at)),
    message: `中文里应用全角的“${kinds.map(([, full]) => full).join('')}”；这里是半角的“${kinds.map(([mark]) => mark).join('')}”${count && `，${count}`}`,
    advice: wordsAdvice,
  };
}

function wordsFrom(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - beside), at);
  return at - (/[^，。；：、！？,;:\s]*$/.exec(before)?.[0].length ?? 0);
}

function wordsTo(text: string, at: number): number {
  const after = text.slice(at + 1, at + 1 + beside);
  return at + 1 + (/^\s?[^，。；：、！？,;:\s]*/.exec(after)?.[0].length ?? 0);
}
