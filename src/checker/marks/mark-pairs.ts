import { allMatches } from '../../notice/text/all-matches.ts';

/** Quotes and brackets that come in pairs: of one kind, the two widths alike. */
const pairedMarks: readonly (readonly [opening: string, closing: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['（(', '）)'],
  ['《', '》'],
  ['〈<', '〉>'],
  ['〔', '〕'],
  ['【', '】'],
  ['［[', '］]'],
  ['「', '」'],
  ['『', '』'],
];

/** A quote or bracket: where it stands, and which of the kinds above it is. */
export interface PairedMark {
  at: number;
  character: string;
  kind: number;
  /** False of what stands where one closes: of ”, and of a “ that is turned wrongly. */
  opens: boolean;
  turned: boolean;
}

/** The quotes and brackets of a text. */
export interface MarkPairs {
  pairs: { opening: PairedMark; closing: PairedMark }[];
  /** Without a partner, in their order. */
  alone: PairedMark[];
}

const titleMarks = pairedMarks.findIndex(([opening]) => opening === '《');
const anyMark = /[“”‘’（）()《》〈〉<>〔〕【】［］[\]「」『』]/g;

/** 1） and a) are labels of a list, and ’ between letters is an apostrophe. */
const label = /(?:^|[\s，。；：、,;:])(?:\d{1,3}|[a-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/i;

/**
 * Pairs the quotes and brackets of a text. < and > are brackets within 《》 alone: elsewhere they
 * compare numbers.
 */
export function pairMarks(text: string): MarkPairs {
  const pairs: MarkPairs['pairs'] = [];
  const open = pairedMarks.map((): PairedMark[] => []);
  const strays: PairedMark[] = [];
  for (const { 0: character, index: at } of allMatches(anyMark, text)) {
    const { kind, opens } = markOf(character);
    const turned = (open[kind]?.length ?? 0) > 0 && isTurned(text, at);
    const mark = { at, character, kind, opens: opens && !turned, turned };
    if (isApostrophe(text, at) || (isComparison(character) && !open[titleMarks]?.length)) continue;
    if (mark.opens) {
      open[mark.kind]?.push(mark);
      continue;
    }
    const opening = open[mark.kind]?.pop();
    if (opening) pairs.push({ opening, closing: mark });
    else if (!isLabel(text, mark)) strays.push(mark);
  }
  return { pairs, alone: [...open.flat(), ...strays].sort((a, b) => a.at - b.at) };
}

/** Where a quote is open, a second “ before a comma is its end; “，” names a mark. */
function isTurned(text: string, at: number): boolean {
  return /^[“‘][，。；：、！？）》](?!”)/.test(text.slice(at, at + 3));
}

function markOf(character: string): Pick<PairedMark, 'kind' | 'opens'> {
  const kind = pairedMarks.findIndex((pair) => pair.some((marks) => marks.includes(character)));
  return { kind, opens: pairedMarks[kind]?.[0].includes(character) ?? false };
}

function isComparison(character: string): boolean {
  return character === '<' || character === '>';
}

function isApostrophe(text: string, at: number): boolean {
  return (
    /[‘’]/.test(text[at] ?? '') &&
    /[a-z\d]/i.test(text[at - 1] ?? '') &&
    /[a-z\d]/i.test(text[at + 1] ?? '')
  );
}

function isLabel(text: string, { at, character }: PairedMark): boolean {
  return /[)）]/.test(character) && label.test(text.slice(Math.max(0, at - 5), at));
}
