/** A Markdown text with what stands between two lines --- at its beginning. */
export interface Fronted {
  /** Null if there is nothing. */
  frontMatter: string | null;
  body: string;
  /** Line on which the body begins, from 1. */
  bodyLine: number;
}

/** Takes the front matter off a Markdown text. */
export function splitFrontMatter(text: string): Fronted {
  const whole = { frontMatter: null, body: text, bodyLine: 1 };
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return whole;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, end);
  if (end < 0 || !inside.some((line) => /^[\w-]+\s{0,3}:/.test(line))) return whole;
  return {
    frontMatter: inside.join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const ownKey =
  /^(?:inspection|comments|labels|masthead|subtitle|signature|followUps|runsOn|number|deadline)\s{0,3}:/m;
const ownLine = /^::[a-z-]{1,20}\[/m;

/** True if a text is a content file of this program: notice.md, or a file of an item. */
export function isContentFile({ frontMatter, body }: Fronted): boolean {
  return frontMatter !== null && (ownKey.test(frontMatter) || ownLine.test(body));
}
