/** Folded text, and where each of its UTF-16 units comes from in the original. */
export interface FoldedText {
  text: string;
  /** For each folded unit, the index at which its original character begins. */
  starts: number[];
  /** For each folded unit, the index just after its original character. */
  ends: number[];
}

/** Characters that look alike → the one that stands for them. NFKC has made （ and ( one before. */
const lookAlikes = new Map(
  [
    ['"', '“”„‟〝〞〟'],
    ["'", '‘’‚‛′`'],
    ['-', '‐‒–—―−⸺⸻─━'],
    ['[', '〔【〖❲⟦'],
    [']', '〕】〗❳⟧'],
    ['<', '〈‹⟨'],
    ['>', '〉›⟩'],
    ['《', '«⟪≪'],
    ['》', '»⟫≫'],
    ['~', '〜∼'],
  ].flatMap(([one = '', many = '']) => Array.from(many, (like) => [like, one] as const)),
);

/**
 * A code point with all that NFKC can join to it. Normalising these one by one makes a word fold
 * the same wherever it stands, which a phrase search depends on.
 */
const cluster = /.[\p{M}\uff9e\uff9f\u1160-\u11ff]*/gsu;

/** Traditional characters → the simplified ones that stand for them. */
export type SimplifiedForms = ReadonlyMap<string, string>;

/** Where no forms are known, or none are needed. */
export const noForms: SimplifiedForms = new Map();

/** White space, and what shows nothing at all: pasted words bring zero-width spaces, soft hyphens. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

function foldCluster(characters: string, forms: SimplifiedForms): string {
  const normal = characters.normalize('NFKC').replaceAll(unseen, '').toLowerCase();
  return Array.from(
    normal,
    (character) => lookAlikes.get(character) ?? forms.get(character) ?? character,
  ).join('');
}

/** Folds text as `fold` does and keeps where each unit comes from, to mark a match. */
export function foldWithMap(original: string, forms: SimplifiedForms = noForms): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: characters, index } of original.matchAll(cluster)) {
    const units = foldCluster(characters, forms);
    folded.text += units;
    for (let unit = 0; unit < units.length; unit += 1) {
      folded.starts.push(index);
      folded.ends.push(index + characters.length);
    }
  }
  return folded;
}

/**
 * The form in which texts and queries are compared: NFKC, white space and what shows nothing
 * removed, lower case, and quotes, dashes and brackets that look alike made one; traditional characters made simplified,
 * where their forms are given.
 */
export function fold(original: string, forms: SimplifiedForms = noForms): string {
  return original.replaceAll(cluster, (characters) => foldCluster(characters, forms));
}
