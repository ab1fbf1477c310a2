import type { Heading } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import { type Family, parseLabel } from '../../../notice/text/numbering.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { unevenLevels } from './uneven-levels.ts';

/** Headings and items go down one level at a time, by their marks and by their numbers. */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'hint',
  *check({ notice: { file }, passages }) {
    const titles = passages.filter(({ kind }) => kind === 'heading' || kind === 'item-title');
    yield* skippedMarks(titles, file);
    const uneven = [...unevenLevels(passages, file)];
    yield* uneven.length > 0 ? uneven : skippedNumbers(titles, file);
  },
};

/** Markdown levels that are left out, though the notice uses them elsewhere: ## and then ####. */
function* skippedMarks(titles: readonly Passage[], file: string): Iterable<RuleFinding> {
  const used = new Map(titles.map(({ heading, text }) => [heading?.level, text] as const));
  const told = new Set<Heading>();
  for (const { heading, headings, text, placeOf } of titles) {
    const parent = headings.at(-1);
    if (!heading || !parent || heading.level === parent.level + 1) continue;
    const between = used.get(parent.level + 1);
    if (between === undefined || told.has(parent)) continue;
    told.add(parent);
    yield {
      place: placeOf(0, text.length),
      message: `“${marks(parent.level)}”标题的下面应是“${marks(parent.level + 1)}”标题（如“${short(between)}”）；这里是“${marks(heading.level)}”`,
      advice: '核对批准的原文，看序号是不是用错了一级；序号没有错的，改正“#”的个数。',
      related: { file, line: parent.line, column: 1, message: '它在这个标题下面' },
    };
  }
}

/** What follows a number by GB/T 9704, where （1） leaves out a level; under 一、 may stand 1., too. */
const below: Partial<Record<Family, string>> = { han: '（一）', 'han-bracketed': '1.' };

/** Numbers that leave out a level: （一） and then （1）; a notice that does so mostly does throughout. */
function* skippedNumbers(titles: readonly Passage[], file: string): Iterable<RuleFinding> {
  const told = new Set<Family>();
  for (const { kind, item, heading, headings, text, placeOf } of titles) {
    const parent = headings.at(-1);
    const above = parent && parseLabel(parent.text)?.label;
    const expected = above && below[above.family];
    if (!parent || !expected || told.has(above.family)) continue;
    const label = parseLabel(heading ? text : (item?.printedLabel ?? ''))?.label;
    if (label?.family !== 'digit-bracketed') continue;
    told.add(above.family);
    yield {
      place: kind === 'heading' || !item ? placeOf(0, text.length) : item.placeOf(['number']),
      message: `“${above.printed}”的下一级一般用“${expected}”（党政机关公文格式）；这里用的是“${label.printed}”`,
      advice: '这一处以下都这样用的，请定稿的人决定要不要改；只有这里这样的，核对批准的原文。',
      related: { file, line: parent.line, column: 1, message: '上一级的标题在这里' },
    };
  }
}

function marks(level: number): string {
  return '#'.repeat(level);
}

function short(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
