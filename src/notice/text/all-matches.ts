/**
 * What a global pattern matches in a text, as matchAll finds it. That makes a copy of the pattern for
 * each text, which costs more than the search where the pattern is long and most texts have no match.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // Where nothing was matched the search must be moved on, by a whole character.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
