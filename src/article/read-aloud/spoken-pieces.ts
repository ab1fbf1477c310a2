/** A stretch of a paragraph that is spoken in one go: from `start` to before `end`, in UTF-16 units. */
export interface SpokenPiece {
  start: number;
  end: number;
}

/**
 * Most characters of a piece. Chrome falls silent about 15 seconds into one utterance of a voice
 * from the network, and never says so; 50 characters take some 14 seconds at the slowest rate.
 */
const longest = 50;

const sentenceEnd = /[。！？；!?;\n][”’」』）》〉】)"']*/g;
const clauseEnd = /[，、：—][”’」』）》〉】)"']*/g;

/**
 * Cuts a paragraph into what is spoken in one go: whole sentences, and parts of one only where it is
 * too long. The pieces hold every character of the text, in order.
 */
export function spokenPieces(text: string): SpokenPiece[] {
  return divide(text, { start: 0, end: text.length }, sentenceEnd).flatMap((sentence) =>
    length(sentence) <= longest
      ? [sentence]
      : joined(divide(text, sentence, clauseEnd)).flatMap((clause) => byLength(text, clause)),
  );
}

/** Cuts a piece behind every match of `stop`. */
function divide(text: string, { start, end }: SpokenPiece, stop: RegExp): SpokenPiece[] {
  const ends = [...text.slice(start, end).matchAll(stop)].map(
    (match) => start + match.index + match[0].length,
  );
  if (ends.at(-1) !== end) ends.push(end);
  return ends
    .map((at, index) => ({ start: ends[index - 1] ?? start, end: at }))
    .filter((piece) => length(piece) > 0);
}

/** Clauses that stand beside each other, together where they are short enough: fewer breaks. */
function joined(clauses: readonly SpokenPiece[]): SpokenPiece[] {
  const result: SpokenPiece[] = [];
  for (const clause of clauses) {
    const last = result.at(-1);
    if (last && clause.end - last.start <= longest) last.end = clause.end;
    else result.push({ ...clause });
  }
  return result;
}

/** What has no stop at all is cut by length, but within a character, a number or a word only if that is longer. */
function byLength(text: string, { start, end }: SpokenPiece): SpokenPiece[] {
  const pieces: SpokenPiece[] = [];
  let from = start;
  while (end - from > longest) {
    let at = from + longest;
    while (at > from && isWithinOne(text, at)) at -= 1;
    if (at === from) at = from + longest;
    pieces.push({ start: from, end: at });
    from = at;
  }
  return [...pieces, { start: from, end }];
}

function isWithinOne(text: string, at: number): boolean {
  return /^(?:.[\uDC00-\uDFFF]|[\w.%]{2})$/.test(text.slice(at - 1, at + 1));
}

function length({ start, end }: SpokenPiece): number {
  return end - start;
}
