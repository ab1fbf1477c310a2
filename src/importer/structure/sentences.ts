/** Stands in for what is quoted: no mark of punctuation, no letter. */
const mask = '\ufffc';

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '(': ')',
};
const opening = Object.fromEntries(Object.entries(closing).map(([open, close]) => [close, open]));

/**
 * The text with everything in quotes or brackets masked, at the same length, so that punctuation
 * found in it belongs to the outer sentence. A mark without its partner counts as any other letter.
 */
export function maskQuoted(text: string): string {
  const open: { mark: string; index: number }[] = [];
  const openCounts = new Map<string, number>();
  const count = (key: string, change: number) =>
    openCounts.set(key, (openCounts.get(key) ?? 0) + change);
  const depthChange = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    const partner = opening[letter];
    if (closing[letter]) {
      open.push({ mark: letter, index });
      count(letter, 1);
    } else if (partner && (openCounts.get(partner) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.mark, -1);
        if (last.mark !== partner) continue;
        depthChange.set(last.index, (depthChange.get(last.index) ?? 0) + 1);
        depthChange.set(index + 1, (depthChange.get(index + 1) ?? 0) - 1);
        break;
      }
    }
  }
  if (depthChange.size === 0) return text;
  let depth = 0;
  let masked = '';
  for (let index = 0; index < text.length; index += 1) {
    depth += depthChange.get(index) ?? 0;
    masked += depth > 0 ? mask : text[index];
  }
  return masked;
}

/** A masked text's own letters, without what is quoted in it. */
export function withoutMasked(masked: string): string {
  return masked.replaceAll(mask, '');
}

const end = /[。！？；!?;]/;

/** Where the first sentence of a masked text ends (after its mark), or -1. */
export function firstSentenceEnd(masked: string): number {
  const index = masked.search(end);
  return index < 0 ? -1 : index + 1;
}

/** True if the text ends as a sentence, a list or a quotation ends. */
export function endsSentence(text: string): boolean {
  return /[。！？；：…”’」』）》】!?;:)\]]$/.test(text);
}
