import { printedDeadline } from '../../notice/status/printed-status.ts';
import { type Label, numberOf } from '../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import type { FollowUpEntry } from './entry.ts';
import { plainTitle } from './plain-title.ts';
import { firstSentenceEnd, maskQuoted } from './sentences.ts';
import type { SourceLine } from './source-line.ts';

/** Titles this alike (share of common pairs of letters) may be one title, printed differently. */
const alike = 0.6;
/** More headings than this are not compared letter by letter. */
const mostCompared = 200;
const statement = /^情况说明[：:]/;

/** An item as a later part may name it. */
export interface KnownItem {
  title: string;
  number: number | null;
}

/**
 * Finds the items that a later part speaks of again: numbered headings that repeat items' titles.
 * Null if the part repeats none. Where titles need not be alike letter by letter (`loosely`), the
 * part's own statements tell that it holds follow-ups; else its headings must repeat titles.
 */
export function matchFollowUps(
  lines: readonly SourceLine[],
  known: readonly KnownItem[],
  loosely: boolean,
): { matches: ReadonlyMap<number, FollowUpEntry>; doubts: Doubt[] } | null {
  const heads = lines.flatMap((line, index) => headsOf(line, index));
  if (heads.length === 0) return null;
  const titles = known.map(({ title }) => title);
  const items = new Map<string, number[]>();
  for (const [index, title] of titles.entries()) {
    items.set(plainTitle(title), [...(items.get(plainTitle(title)) ?? []).slice(0, 9), index]);
  }
  const repeating = heads.filter(({ title }) => items.has(plainTitle(title)));
  const states = printedDeadline(lines) !== null || lines.some(({ text }) => statement.test(text));
  const enough = states ? repeating.length > 0 : repeating.length * 2 >= heads.length;
  if (!loosely && !enough) return null;
  const [first] = repeating.length > 0 ? repeating : states ? heads : [];
  if (!first) return null;
  const family = mostCommon((repeating.length > 0 ? repeating : heads).map((head) => head.family));
  const matches = new Map<number, FollowUpEntry>();
  const doubts: Doubt[] = [];
  const used = new Set<number>();
  let compared = 0;
  for (const { index, title, rest, family: own } of heads) {
    const line = lines[index];
    if (!line?.label) continue;
    let candidates = items.get(plainTitle(title)) ?? [];
    const printed = candidates.length > 0;
    if (!printed && own === family && compared < mostCompared) {
      compared += 1;
      candidates = byNumber(title, line.label, known);
      if (candidates.length === 0 && line.heading) candidates = mostAlike(title, titles);
    }
    const item = candidates.find((candidate) => !used.has(candidate)) ?? candidates[0];
    if (item === undefined) {
      if (own === family && line.heading) doubts.push(unknownDoubt(line));
      continue;
    }
    if (!printed || candidates.length > 1) doubts.push(unsureDoubt(line, titles[item] ?? ''));
    used.add(item);
    matches.set(index, {
      kind: 'follow-up',
      item,
      label: line.label,
      title,
      exact: withoutWhiteSpace(title) === withoutWhiteSpace(titles[item] ?? ''),
      rest,
      line: line.line,
    });
  }
  return matches.size === 0 ? null : { matches, doubts };
}

function headsOf({ label, words, heading }: SourceLine, index: number) {
  if (!label) return [];
  if (heading) return [{ index, title: words, rest: '', family: label.family }];
  const end = firstSentenceEnd(maskQuoted(words.slice(0, 200)));
  if (end < 0) return [];
  return [
    { index, title: words.slice(0, end), rest: words.slice(end).trim(), family: label.family },
  ];
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function mostAlike(title: string, titles: readonly string[]): number[] {
  const own = pairsOf(title);
  let best = { index: -1, likeness: 0 };
  for (const [index, other] of titles.entries()) {
    const others = pairsOf(other);
    const common = [...own].filter((pair) => others.has(pair)).length;
    const likeness = (2 * common) / Math.max(own.size + others.size, 1);
    if (likeness > best.likeness) best = { index, likeness };
  }
  return best.likeness >= alike ? [best.index] : [];
}

const reference =
  /^(?:第)?(?:反馈|整改)?(?:问题|事项)?([\d０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:个|项|条)?(?:问题|事项)?(?:[“"「][^”"」]{1,100}[”"」])?$/;

/** The items that a title such as 问题3 or 第3项“…” names by their number, or a label such as 问题3：. */
function byNumber(title: string, label: Label, known: readonly KnownItem[]): number[] {
  const named = numberOf(reference.exec(plainTitle(title))?.[1] ?? '');
  const number = named ?? (label.family === 'problem' ? label.number : null);
  const found = known.flatMap((item, index) => (number && item.number === number ? [index] : []));
  return named !== null || found.length === 1 ? found : [];
}

function pairsOf(title: string): Set<string> {
  const letters = plainTitle(title).slice(0, 100);
  return new Set(Array.from(letters, (_, index) => letters.slice(index, index + 2)));
}

function unsureDoubt({ line, text }: SourceLine, title: string): Doubt {
  return {
    rule: 'import-follow-up',
    severity: 'warning',
    line,
    message: `“${excerpt(text)}”应是再次说到整改事项“${excerpt(title)}”，但标题不全相同，或者有几个同名的事项`,
    advice: '核对它是不是那个事项的后续；不是的，把“::follow-up”移到对的事项文件里。',
  };
}

function unknownDoubt({ line, text }: SourceLine): Doubt {
  return {
    rule: 'import-follow-up',
    severity: 'warning',
    line,
    message: `“${excerpt(text)}”像是再次说到某个整改事项，但没有哪个事项是这个标题，留作 notice.md 里的标题`,
    advice: '核对它属于哪个事项；属于的，移到那个事项文件的末尾，写成“::follow-up[…]”。',
  };
}
