import type { Family } from '../../notice/text/numbering.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import type { SourceLine } from './source-line.ts';

/** Families whose gaps are looked into, and how a person calls their first number. */
const checked = [
  { family: 'han', example: '一、' },
  { family: 'han-bracketed', example: '（一）' },
] as const satisfies readonly { family: Family; example: string }[];

/**
 * Finds headings numbered in another way than their siblings (1、 before 二、) and gives them the
 * family of their siblings; their printed number stays.
 */
export function correctMisnumbered(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  doubts: Doubt[];
} {
  const corrected = [...lines];
  const doubts: Doubt[] = [];
  for (const { family, example } of checked) {
    let before = 0;
    let start = 0;
    for (const [index, line] of lines.entries()) {
      if (!line.heading || !line.label) continue;
      if (family === 'han-bracketed' && line.label.family === 'han') {
        before = 0;
        start = index + 1;
      }
      if (line.label.family !== family) continue;
      const found =
        line.label.number === before + 2 ? strayAt(lines, start, index, before + 1) : null;
      const stray = found === null ? undefined : lines[found];
      if (found !== null && stray?.label) {
        corrected[found] = { ...stray, label: { ...stray.label, family } };
        doubts.push({
          rule: 'import-heading-number',
          severity: 'warning',
          line: stray.line,
          message: `标题“${excerpt(stray.text)}”的序号与后面的“${line.label.printed}”不是一种写法，应与“${example}”同级，已按同级处理`,
          advice: '原文的字没有改动；核对它在 notice.md 里的“#”个数。',
        });
      }
      before = line.label.number;
      start = index + 1;
    }
  }
  return { lines: corrected, doubts };
}

/** The one heading between two places that bears this number outside any sequence of its own. */
function strayAt(
  lines: readonly SourceLine[],
  start: number,
  end: number,
  number: number,
): number | null {
  const numbers = new Map<Family, number[]>();
  let found: number | null = null;
  for (let index = start; index < end; index += 1) {
    const label = lines[index]?.label;
    if (!label) continue;
    numbers.set(label.family, [...(numbers.get(label.family) ?? []), label.number]);
    if (lines[index]?.heading && label.number === number) found = index;
    if (numbers.get(label.family)?.length === 100) return null;
  }
  const family = found === null ? undefined : lines[found]?.label?.family;
  const alone = family !== undefined && numbers.get(family)?.length === 1;
  return alone ? found : null;
}
