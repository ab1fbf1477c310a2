import MarkdownIt, { type Token } from 'markdown-it';
import { wordsOfToken } from './inline-text.ts';
import type { MeasureLead } from './measure.ts';

/**
 * Sets the leads of measures apart in a paragraph, as <b class="measure">. HTML has b for words to
 * which the eye is drawn without their weighing more: screen readers read on as without it, and it
 * stays bold where it is copied to. One with a title bears `titled`, too: a bare number is too short
 * to be broken. The words remain what they are; a lead that emphasis or a link
 * cuts in two is set up to its number, or not at all.
 */
export function setMeasures(paragraph: Token, leads: readonly MeasureLead[]): void {
  if (leads.length === 0) return;
  const offsets = new Set(leads.flatMap(({ start, numberEnd, end }) => [start, numberEnd, end]));
  const tokens = cut(paragraph.children ?? [], [...offsets]);
  const { begins, ends } = placesOf(tokens);
  const opens = new Map<number, string>();
  const closes = new Set<number>();
  for (const { start, numberEnd, end } of leads) {
    const first = begins.get(start);
    const last = [ends.get(end), ends.get(numberEnd)].find(
      (place) => first !== undefined && place !== undefined && isBalanced(tokens, first, place),
    );
    if (first === undefined || last === undefined) continue;
    opens.set(first, end > numberEnd && last === ends.get(end) ? 'measure titled' : 'measure');
    closes.add(last);
  }
  paragraph.children = tokens.flatMap((token, place) => {
    const marks = opens.get(place);
    return [
      ...(marks ? [openingToken(marks)] : []),
      token,
      ...(closes.has(place) ? [new MarkdownIt.Token('measure_close', 'b', -1)] : []),
    ];
  });
}

function openingToken(classes: string): Token {
  const token = new MarkdownIt.Token('measure_open', 'b', 1);
  token.attrPush(['class', classes]);
  return token;
}

/** The tokens, their words cut at these offsets of the paragraph, which rise. */
function cut(tokens: readonly Token[], offsets: readonly number[]): Token[] {
  let from = 0;
  let next = 0;
  return tokens.flatMap((token) => {
    const begin = from;
    from += wordsOfToken(token).length;
    const within = [0];
    for (let at = offsets[next]; at !== undefined && at < from; at = offsets[next]) {
      if (at > begin) within.push(at - begin);
      next += 1;
    }
    if (token.type !== 'text' || within.length === 1) return [token];
    return within.map((start, index) => textToken(token.content.slice(start, within[index + 1])));
  });
}

function textToken(content: string): Token {
  const token = new MarkdownIt.Token('text', '', 0);
  token.content = content;
  return token;
}

/** For each offset at which a token's words begin or end, the place of that token. */
function placesOf(tokens: readonly Token[]) {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  let from = 0;
  for (const [place, token] of tokens.entries()) {
    const { length } = wordsOfToken(token);
    if (length === 0) continue;
    begins.set(from, place);
    from += length;
    ends.set(from, place);
  }
  return { begins, ends };
}

/** True if all that begins among these tokens ends among them, too. */
function isBalanced(tokens: readonly Token[], first: number, last: number): boolean {
  let depth = 0;
  for (let place = first; place <= last; place += 1) {
    depth += tokens[place]?.nesting ?? 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
