import type { Passage } from '../../notice/content/passage.ts';
import { parseLabel } from '../../notice/text/numbering.ts';

/** Titles are short, and say one thing: no list, no figures, no 如下：. */
const longest = 30;
const noTitle = /[，,；;：:\d０-９]|。.|^(?:目前|截[至止]|现|以下|具体|其中|主要)|如下|已/;

/**
 * Paragraphs that stand where a heading is expected, each with the level that it would have: alone
 * and short over items, in a part whose other items stand under numbered headings of that level.
 * Most are headings that lost their number.
 */
export function paragraphHeadings(passages: readonly Passage[]): Map<Passage, number> {
  const overItems = passages.flatMap((passage, index) =>
    passages[index + 1]?.kind === 'item-title' && !passage.item
      ? [{ passage, before: passages[index - 1] }]
      : [],
  );
  const candidates = new Map(
    overItems.flatMap(({ passage, before }) =>
      before && isShort(passage) ? [[passage, before] as const] : [],
    ),
  );
  const others = overItems.flatMap(({ passage }) => (candidates.has(passage) ? [] : [passage]));
  const found = new Map<Passage, number>();
  for (const [passage, before] of candidates) {
    const level = commonLevel(others.filter(({ headings }) => headings[0] === passage.headings[0]));
    const over = passage.headings.at(-1)?.level;
    if (level === null || (over !== level && over !== level - 1)) continue;
    // Under its own heading it begins that heading's words; behind other words it goes on from them.
    const follows = before.item !== null;
    const begins = before.kind === 'heading' && before.heading?.level === level - 1;
    if (follows || begins) found.set(passage, level);
  }
  return found;
}

function isShort({ kind, text }: Passage): boolean {
  const isTitle = text.length <= longest && !noTitle.test(text) && !parseLabel(text);
  return kind === 'paragraph' && isTitle;
}

/** The level of the numbered headings under which all of these stand, if there are two. */
function commonLevel(overItems: readonly Passage[]): number | null {
  const levels = overItems.map(({ kind, heading, headings }) => {
    const over = kind === 'heading' ? heading : headings.at(-1);
    return over && parseLabel(over.text) ? over.level : null;
  });
  const [level] = levels;
  return level && levels.length > 1 && levels.every((other) => other === level) ? level : null;
}
