import type { Passage } from '../../../notice/content/passage.ts';
import { allMatches } from '../../../notice/text/all-matches.ts';
import type { Mention, TwoNames } from './mention.ts';

/** The name of a committee with what stands before it: where names begin, nothing tells. */
const named = /(\p{Script=Han}{5,18}?)(委员会|领导小组)/gu;
/** Committees of the Party and the union belong to bodies whose names are alike. */
const ofOthers = /中共|支部|党委|工会|医院$|保健院$|卫生院$/;

/** So many characters must be the same before the one that is missing. */
const before = 4;
/** So many more are shown at most. */
const longest = 14;
/** Characters that part one body from another, or that are no part of a name. */
const noSlip =
  /[总副分新老旧大小各该其本的了并与和及在由对向等第一二三四五六七八九十两东西南北中内外上下]/;
/** Words before a name, so that the missing character would not be within it. */
const noName = /[召开成立调整设组建健全完善充实提交报经由挥依托通过纳入修订更新明确将把向对在届]/;

interface Forms {
  full: Mention[];
  lacking: Mention[];
}

/** Committees that are also named without one character: 药事管理与药物治疗(学)委员会. */
export function lackingCharacter(passages: readonly Passage[]): TwoNames[] {
  const byRest = new Map<string, Forms>();
  const add = (rest: string, form: keyof Forms, mention: Mention) => {
    const forms = byRest.get(rest) ?? { full: [], lacking: [] };
    byRest.set(rest, forms);
    forms[form].push(mention);
  };
  for (const passage of passages) {
    if (!/委员会|领导小组/.test(passage.text)) continue;
    for (const { 0: words, 1: name = '', index } of allMatches(named, passage.text)) {
      if (ofOthers.test(name)) continue;
      for (let at = before; at <= name.length; at += 1) {
        const front = words.slice(at - before, at);
        if (noName.test(front)) continue;
        const start = index + at - before;
        const mention = { passage, words: words.slice(at - before), start };
        add(`${front} ${words.slice(at)}`, 'lacking', mention);
        if (at < name.length && !noSlip.test(words.charAt(at))) {
          add(`${front} ${words.slice(at + 1)}`, 'full', mention);
        }
      }
    }
  }
  return [...byRest.values()].flatMap(({ full, lacking }) => {
    const [one, other] = [full[0], lacking[0]];
    if (!one || !other) return [];
    const length = alikeBefore(one, other);
    const [usual, rare] = full.length < lacking.length ? [lacking, full] : [full, lacking];
    return [{ usual: longer(usual, length), rare: longer(rare, length) }];
  });
}

/** How many characters before these words are the same in both places. */
function alikeBefore(one: Mention, other: Mention): number {
  let length = 0;
  const at = ({ passage, start }: Mention) => passage.text[start - 1 - length];
  while (length < longest && at(one) === at(other) && /\p{Script=Han}/u.test(at(one) ?? '')) {
    length += 1;
  }
  return length;
}

function longer(mentions: readonly Mention[], length: number): Mention[] {
  return mentions.map(({ passage, words, start }) => {
    const from = Math.max(0, start - length);
    return { passage, words: passage.text.slice(from, start) + words, start: from };
  });
}
