import { paragraphSiblings } from '../../numbering/paragraph-siblings.ts';
import {
  headingSiblings,
  itemSiblings,
  type Sibling,
  type Siblings,
} from '../../numbering/siblings.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** Numbers of one list are printed alike: no 1、 beside 2. and 3. */
export const labelStyle: Rule = {
  id: 'label-style',
  severity: 'warning',
  *check({ notice, passages }) {
    const titles = [...headingSiblings(passages), ...itemSiblings(notice)];
    for (const list of [...titles, ...paragraphSiblings(passages)]) yield* oddOnes(list);
  },
};

/** More odd ones than this are told at the first of them. */
const mostTold = 3;

function* oddOnes({ members }: Siblings): Iterable<RuleFinding> {
  const numbered = members.filter(({ label }) => label !== '');
  const byStyle = Map.groupBy(numbered, ({ label }) => styleOf(label));
  if (byStyle.size < 2) return;
  const [usual = [], ...others] = [...byStyle.values()].toSorted((a, b) => b.length - a.length);
  const odd = others.flat();
  const model = usual[0];
  // Half and half, each may be right; and lists of their own may follow one another.
  if (!model || odd.length >= usual.length || !isOneList(numbered)) return;
  for (const { label, place } of odd.slice(0, mostTold)) {
    yield {
      place: place(),
      message: `同一列的序号写法应一致（多数如“${model.label}”）；这里是“${label}”${more(odd)}`,
      advice: '核对批准的原文；是转换文件时弄错的，照原文改正；原文如此的，请定稿的人决定。',
      related: { ...model.place(), message: `这里写的是“${model.label}”` },
    };
  }
}

function more({ length }: readonly Sibling[]): string {
  return length > mostTold ? `，这样的共有 ${length} 处` : '';
}

/** How a number is printed: （1） and （12） alike, （1） and (1) not. */
function styleOf(label: string): string {
  return label
    .replaceAll(/[一二三四五六七八九十百]+/g, '一')
    .replaceAll(/\d+/g, '1')
    .replaceAll(/[０-９]+/g, '１')
    .replaceAll(/[①-⑳]/g, '①')
    .replaceAll(/[⑴-⒇]/g, '⑴')
    .replaceAll(/[⒈-⒛]/g, '⒈')
    .replaceAll(/[㈠-㈩]/g, '㈠')
    .replaceAll(/[Ⅰ-Ⅻ]/g, 'Ⅰ');
}

/** True if each number goes on from the one before it, whatever it looks like. */
function isOneList(numbered: readonly Sibling[]): boolean {
  return numbered.every(({ number }, index) => {
    const before = numbered[index - 1]?.number;
    return before === undefined || before === null || number === null || number > before;
  });
}
