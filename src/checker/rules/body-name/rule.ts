import type { Passage } from '../../../notice/content/passage.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { type BodyMention, bodyMentions } from './body-mentions.ts';
import { lackingCharacter } from './lacking-character.ts';
import { type Mention, placeOfMention, type TwoNames } from './mention.ts';
import { otherGroups } from './other-groups.ts';
import { ownNames } from './own-name.ts';

/** A body has one name in a notice; told at the name that is printed less often. */
export const bodyName: Rule = {
  id: 'body-name',
  severity: 'warning',
  *check({ notice, passages }) {
    const mentions = passages.flatMap((passage) =>
      bodyMentions(passage.text).map((mention) => ({ ...mention, passage })),
    );
    for (const names of [...twoForms(mentions), ...lackingCharacter(passages)]) {
      yield* told(names, '同一个机构应用同一个名称', '确是两个机构的，也写进 exceptions。');
    }
    for (const names of otherGroups(notice, mentions)) {
      yield* told(names, '同一次巡察应是同一个巡察组', '确是两次巡察的，也写进 exceptions。');
    }
    for (const names of ownNames(notice, passages)) {
      if (names.usual.length > 0) yield* told(names, '本院的名称应前后一致', '');
      else yield* unlikeIssuer(names, notice.issuer.name);
    }
  },
};

/** The bodies that are named in more than one form. */
function twoForms(mentions: readonly (BodyMention & { passage: Passage })[]): TwoNames[] {
  return [...Map.groupBy(mentions, ({ body }) => body).values()].flatMap((named) => {
    const forms = [...Map.groupBy(named, ({ form }) => form).values()];
    const [usual = [], ...others] = forms.sort((a, b) => b.length - a.length);
    return others.map((rare) => ({ usual, rare }));
  });
}

function* told({ usual, rare }: TwoNames, expected: string, more: string): Iterable<RuleFinding> {
  const [first, here] = [usual[0], rare[0]];
  if (!first || !here) return;
  yield {
    place: placeOfMention(here),
    message: `${expected}；别处是“${first.words}”${usual.length} 次，这里是“${here.words}”${timesOf(rare)}`,
    advice: `${wordsAdvice}${more}`,
    related: { ...placeOfMention(first), message: `“${first.words}”在这里` },
  };
}

function* unlikeIssuer({ rare }: TwoNames, name: string): Iterable<RuleFinding> {
  const [here] = rare;
  if (!here) return;
  yield {
    place: placeOfMention(here),
    message: `本院的名称应和 issuer.md 的 name 一致（“${name}”）；这里是“${here.words}”${timesOf(rare)}`,
    advice: `issuer.md 写错的，改正 name。${wordsAdvice}`,
  };
}

function timesOf(rare: readonly Mention[]): string {
  return rare.length > 1 ? `，这样写的有 ${rare.length} 次` : '';
}
