import { type Family, familyOrder } from '../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import { announcedBy } from './roles.ts';
import type { SourceLine } from './source-line.ts';

/** Families whose headings are parts wherever they stand. */
const ofParts: readonly Family[] = ['part', 'roman', 'han'];
/** Parts that a text without such numbers may name on lines of their own. */
const longestUnnumbered = 20;
const unnumberedPart =
  /^(?:(?:党委)?组织(?:落实)?整改(?:工作)?情况|(?:巡察|反馈|巡察反馈)?(?:问题|意见)?(?:的)?整改(?:落实|进展)?情况|下一?步.{0,10})$/;

/**
 * Finds the headings that divide the text into its parts, by their place: those numbered 一、 (or
 * with a number that stands outside it); else those of the family, or of the level marked by the
 * source, that name both the part with the results and another one; else lines without a number
 * that say such a part's name.
 */
export function findPartHeadings(lines: readonly SourceLine[]): {
  headings: ReadonlySet<number>;
  doubts: Doubt[];
} {
  for (const family of familyOrder) {
    const found = indexesOf(lines, ({ label, heading }) => !!heading && label?.family === family);
    if (found.length === 0) continue;
    if (ofParts.includes(family) ? family !== 'part' || found.length > 1 : divide(lines, found)) {
      return { headings: new Set(found), doubts: [] };
    }
  }
  const levels = lines.flatMap(({ level }) => (level === undefined ? [] : [level]));
  const outermost = levels.reduce((least, level) => Math.min(least, level), Number.MAX_VALUE);
  const marked = indexesOf(lines, ({ level }) => level === outermost);
  if (divide(lines, marked)) return { headings: new Set(marked), doubts: [] };
  const named = indexesOf(
    lines,
    ({ text, label }) =>
      !label && text.length <= longestUnnumbered && unnumberedPart.test(withoutWhiteSpace(text)),
  );
  const doubts = named.flatMap((index) => lines[index] ?? []).map(unnumberedDoubt);
  return { headings: new Set(named), doubts };
}

function indexesOf(lines: readonly SourceLine[], holds: (line: SourceLine) => boolean): number[] {
  return lines.flatMap((line, index) => (holds(line) ? [index] : []));
}

/** True if these headings name the part with the results and a part without. */
function divide(lines: readonly SourceLine[], found: readonly number[]): boolean {
  const announced = new Set(found.map((index) => announcedBy(lines[index]?.words ?? '')));
  return announced.has('results') && (announced.has('organisation') || announced.has('later'));
}

function unnumberedDoubt({ line, text }: SourceLine): Doubt {
  return {
    rule: 'import-unnumbered-heading',
    severity: 'warning',
    line,
    message: `“${excerpt(text)}”没有序号，看文字应是一个部分的标题，当作标题（##）`,
    advice: '核对；它如果是正文，在 notice.md 里删去行首的“#”，或移到所属事项的文件里。',
  };
}
