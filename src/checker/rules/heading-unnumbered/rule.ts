import type { Place } from '../../../diagnostics/diagnostic.ts';
import { headingSiblings, type Sibling, type Siblings } from '../../numbering/siblings.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** A heading among numbered ones bears a number, too, and is a heading. */
export const headingUnnumbered: Rule = {
  id: 'heading-unnumbered',
  severity: 'warning',
  *check({ passages }) {
    const lists = headingSiblings(passages);
    for (const list of lists) {
      yield* headingsIn(list);
      yield* paragraphsIn(list, lists);
    }
  },
};

function* headingsIn({ level, members }: Siblings): Iterable<RuleFinding> {
  const lastNumbered = members.findLastIndex(({ number }) => number !== null);
  let last: Sibling | null = null;
  for (const [index, member] of members.entries()) {
    if (member.number !== null) last = member;
    // A part before or after all others (前言, 联系方式) may well stand without a number.
    const isBeside = level === 2 && index > lastNumbered;
    if (member.number !== null || member.kind !== 'heading' || !last || isBeside) continue;
    const place = member.place();
    if (mayBeNumbered(place)) continue;
    yield {
      place,
      message: `同级的标题都有序号（前一个是“${last.label}”），这里也应有；没有找到`,
      advice: '核对批准的原文，看是不是漏了序号；不是同级标题的，改正“#”的个数，或去掉“#”。',
      related: { ...last.place(), message: '前一个有序号的标题在这里' },
    };
  }
}

/** Headings without a number are taken for words by the import, too. */
function* paragraphsIn(
  { level, members }: Siblings,
  lists: readonly Siblings[],
): Iterable<RuleFinding> {
  for (const member of members) {
    if (member.kind !== 'paragraph') continue;
    const model = [
      ...members,
      ...lists.flatMap((list) => (list.level === level ? list.members : [])),
    ].find(({ number }) => number !== null);
    if (!model) continue;
    yield {
      place: member.place(),
      message: `整改事项上面应是有序号的标题（如同级的“${model.label}”）；这里的一段没有序号，像是漏了序号的标题`,
      advice: `核对批准的原文：是标题的，补上序号，并像同级的标题那样在前面写“${'#'.repeat(level)} ”；不是标题的，不必改。`,
      related: { ...model.place(), message: '同级的标题是这样写的' },
    };
  }
}

/** True if the words begin with what may be a number of another form, such as 2.1 or 附件1. */
function mayBeNumbered({ quote }: Place): boolean {
  return /^[\s\p{N}一二三四五六七八九十百（(【［[第附]/u.test(quote ?? '');
}
