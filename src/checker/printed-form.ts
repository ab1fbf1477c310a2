/**
 * How a text prints these words where it prints them with other widths, dashes or spaces; null
 * where it does not, or in more than one way. The form is without white space.
 */
export function printedForm(text: string, words: string): string | null {
  const printed = text.replaceAll(/\s/g, '');
  const folded = fold(printed);
  const sought = fold(words.replaceAll(/\s/g, ''));
  if (sought === '') return null;
  const forms = new Set<string>();
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (cutsNumber(folded, at) || cutsNumber(folded, end)) continue;
    forms.add(printed.slice(at, end));
  }
  const [only] = forms;
  return forms.size === 1 && only !== undefined ? only : null;
}

/** True between two digits: what begins or ends there is a part of a longer number. */
function cutsNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '');
}

/** Each character in its plain width, dashes made one; as long as the text. */
function fold(text: string): string {
  return text.replaceAll(/[^\u4e00-\u9fff]/g, (character) => {
    const plain = /[‐‑‒–—―−－﹣~～]/.test(character) ? '-' : character.normalize('NFKC');
    return plain.length === 1 ? plain : character;
  });
}
