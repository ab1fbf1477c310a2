import type { Passage } from '../../notice/content/passage.ts';
import { type Family, parseLabel } from '../../notice/text/numbering.ts';
import { type Sibling, type Siblings, siblingOf } from './siblings.ts';

/**
 * Numbered paragraphs that stand under one heading, or in one item, and count on from one another,
 * whatever their numbers look like: 1. 2、 3.
 */
export function paragraphSiblings(passages: readonly Passage[]): Siblings[] {
  const lists: Siblings[] = [];
  const open = new Map<Family, Sibling[]>();
  let owner: unknown;
  for (const passage of passages) {
    const { kind, text, item, followUp, headings, cell, column } = passage;
    const newOwner = followUp ?? item ?? headings.at(-1)?.anchor;
    if (newOwner !== owner || kind !== 'paragraph') open.clear();
    owner = newOwner;
    const family = kind === 'paragraph' && !cell && column === undefined && familyOf(text);
    if (!family) continue;
    const member = siblingOf(passage);
    const members = open.get(family);
    if (members && member.number === (members.at(-1)?.number ?? 0) + 1) {
      members.push(member);
      continue;
    }
    const list: Siblings = { of: 'paragraphs', level: 0, members: [member] };
    open.set(family, list.members);
    lists.push(list);
  }
  return lists;
}

/** 二、三级医院 and 3.5万元 begin with no label. */
function familyOf(text: string): Family | undefined {
  const labelled = parseLabel(text);
  return labelled && !/^[\d０-９一二三四五六七八九十]/.test(labelled.words)
    ? labelled.label.family
    : undefined;
}
