import {
  headingSiblings,
  itemSiblings,
  type Sibling,
  type Siblings,
} from '../../numbering/siblings.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { loneRestarts } from './lone-restart.ts';

/**
 * Headings under one heading, and the items of a directive, are numbered one after the other, from 1
 * or on from those before them; items under sibling headings all alike. Two items of one number are item-repeated's.
 */
export const headingSequence: Rule = {
  id: 'heading-sequence',
  severity: 'warning',
  needsAllItems: true,
  *check({ notice, passages }) {
    yield* sequenceFindings(headingSiblings(passages));
    yield* sequenceFindings(itemSiblings(notice));
    yield* loneRestarts(passages);
  },
};

function sequenceFindings(lists: readonly Siblings[]): RuleFinding[] {
  const before = new Map<number, number>();
  let latest = 0;
  const findings = lists.flatMap((list) => {
    // Items of one theme may stand a level higher than those of another, and go on from them.
    const goesOnFrom = [before.get(list.level) ?? 0, ...(list.of === 'items' ? [latest] : [])];
    const found = [...faultsOf(list, goesOnFrom)];
    latest = list.members.findLast(({ number }) => number)?.number ?? 0;
    before.set(list.level, latest);
    return found;
  });
  const numbered = lists.flatMap(({ members }) => members).filter(({ number }) => number);
  // Numbers of another list (问题3, 问题7, 问题12) have gaps throughout.
  return findings.length < 2 || findings.length * 3 <= numbered.length ? findings : [];
}

/** `before`: the last numbers of the lists before this one from which it may go on. */
function* faultsOf({ of, members }: Siblings, before: readonly number[]): Iterable<RuleFinding> {
  const numbers = new Set<number>();
  let last: Sibling | null = null;
  let unnumbered = 0;
  for (const member of members) {
    const { number } = member;
    if (number === null) {
      unnumbered += 1;
      continue;
    }
    // Each heading without a number may be one that is missing (heading-unnumbered tells it).
    const starts = last ? [last.number ?? 0] : [0, ...before];
    const follows = starts.some((from) => number > from && number <= from + 1 + unnumbered);
    const isOfOtherList = last !== null && formOf(last.label) !== formOf(member.label);
    const isRepeatedItem = of === 'items' && numbers.has(number);
    if (!follows && !isOfOtherList && !isRepeatedItem) yield faultAt(member, last);
    numbers.add(number);
    last = member;
    unnumbered = 0;
  }
}

/** The label without its number, such as （） for （一）. */
function formOf(label: string): string {
  return label.replaceAll(/[\p{N}一二三四五六七八九十]/gu, '');
}

function faultAt(member: Sibling, last: Sibling | null): RuleFinding {
  const printed = ({ label, number }: Sibling) => `“${label || number}”`;
  const found = printed(member) + (member.number === last?.number ? '，重复了' : '');
  return {
    place: member.place(),
    message: last
      ? `序号应接着${printed(last)}往下数；这里是${found}`
      : `序号应从 1 数起，或接着前面的往下数；这里第一个是${found}`,
    advice: '核对批准的原文：是序号印错了，还是漏了一条、次序放错了。',
    ...(last && { related: { ...last.place(), message: '前一个序号在这里' } }),
  };
}
