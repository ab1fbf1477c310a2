import type { Block } from './blocks.ts';

/** A character that a document cannot hold, and where it stands. */
export interface FoundCharacter {
  character: string;
  /** The words around each place, and the heading or title they stand in or under. */
  places: { around: string; under: string }[];
}

/** How many characters before and behind are quoted. */
const near = 8;
/** How many characters a message names. */
const named = 10;

/** The characters of blocks of which this is true, in the order in which they first stand. */
export function findCharacters(
  blocks: readonly Block[],
  isSought: (character: string) => boolean,
): FoundCharacter[] {
  const all = new Map<string, FoundCharacter>();
  let under = '';
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'item-title') under = block.line.text;
    for (const text of textsOf(block)) {
      const characters = [...text];
      for (const [index, character] of characters.entries()) {
        if (!isSought(character)) continue;
        const found = all.get(character) ?? { character, places: [] };
        all.set(character, found);
        const around = characters.slice(Math.max(index - near, 0), index + near + 1).join('');
        found.places.push({
          around: around.replaceAll('\n', '').replaceAll(/\p{Cc}/gu, '□'),
          under,
        });
      }
    }
  }
  return [...all.values()];
}

/** Lines of a message that say which characters they are, and where the first of each stands. */
export function printCharacters(found: readonly FoundCharacter[]): string[] {
  const lines = found.slice(0, named).map(({ character, places }) => {
    const [first = { around: '', under: '' }] = places;
    const under = first.under === '' ? '' : `“${first.under}”之下，`;
    const count = places.length > 1 ? `（共 ${places.length} 处）` : '';
    return `  ${nameOf(character)}：${under}“${first.around}”${count}`;
  });
  return found.length > named ? [...lines, `  还有 ${found.length - named} 个字`] : lines;
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const visible = /^[\p{C}\p{Z}]$/u.test(character) ? '看不见的字符' : `“${character}”`;
  return `${visible}（U+${code}）`;
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'masthead':
    case 'title':
    case 'subtitle':
    case 'signature':
      return block.lines;
    case 'heading':
    case 'paragraph':
      return [block.line.text];
    case 'item-title':
    case 'follow-up-title':
      return [block.line.text, ...(block.runsOn ? [block.runsOn.text] : [])];
    case 'table':
      return block.rows.flatMap((row) => row.map(({ text }) => text));
  }
}
