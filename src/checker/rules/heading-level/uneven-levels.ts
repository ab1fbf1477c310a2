import type { Heading } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import { type Label, parseLabel } from '../../../notice/text/numbering.ts';
import { paragraphHeadings } from '../../numbering/paragraph-headings.ts';
import type { RuleFinding } from '../../rule.ts';

/** A heading, and the first numbered thing that stands below it. */
interface Theme {
  heading: Heading;
  label: Label;
  first: Passage;
  firstLabel: Label;
}

/**
 * Items right under a heading whose siblings have a level between them and their items: （四） and
 * then （4）, where （一） to （三） have groups 1. to 4.
 */
export function* unevenLevels(passages: readonly Passage[], file: string): Iterable<RuleFinding> {
  const lost = paragraphHeadings(passages);
  for (const themes of themesByParent(passages)) {
    const divided = themes.filter(({ first }) => first.heading !== null);
    const [model] = divided;
    const plain = themes.filter(({ first }) => first.item !== null);
    if (!model || divided.length < 2 || plain.length * 2 > divided.length) continue;
    for (const { heading, label, first, firstLabel } of plain) {
      const isGroupsNumber = firstLabel.family === model.firstLabel.family;
      const isLost = [...lost.keys()].some(({ headings }) => headings.includes(heading));
      if (isGroupsNumber || isLost || !first.item) continue;
      yield {
        place: first.item.placeOf([first.item.label === undefined ? 'number' : 'label']),
        message: `“${label.printed}”下面应先有“${model.firstLabel.printed}”这一级标题（同级的 ${divided.length} 个标题都这样分）；这里直接是“${firstLabel.printed}”`,
        advice: '核对批准的原文，看是不是漏了一个标题；原文就是这样分的，请定稿的人决定。',
        related: { file, line: heading.line, column: 1, message: '上一级的标题在这里' },
      };
    }
  }
}

/** Numbered headings by what they stand under, each with what stands first below it. */
function themesByParent(passages: readonly Passage[]): Theme[][] {
  const themes = new Map<Heading | undefined, Theme[]>();
  const seen = new Set<Heading>();
  for (const passage of passages) {
    const { kind, heading, headings, item, text } = passage;
    const over = headings.at(-1);
    if (!over || seen.has(over) || (kind !== 'item-title' && !heading)) continue;
    seen.add(over);
    const label = parseLabel(over.text)?.label;
    const firstLabel = parseLabel(heading ? text : (item?.printedLabel ?? ''))?.label;
    if (!label || !firstLabel) continue;
    const parent = headings.at(-2);
    const siblings = themes.get(parent) ?? [];
    siblings.push({ heading: over, label, first: passage, firstLabel });
    themes.set(parent, siblings);
  }
  return [...themes.values()];
}
