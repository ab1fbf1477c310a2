/** Deeper than Word nests its elements, and shallow enough for every recursive reader. */
const deepest = 200;
/** More than Word writes in one tag. */
const mostAttributes = 200;
const mostNamespaces = 400;

/**
 * True if XML is shaped as Word's is: no document type (so no entities), no depth, no number of
 * attributes or namespaces on which the parser would run away. Looks at each character once.
 */
export function keepsTagLimits(xml: string): boolean {
  const namespaces = new Set(xml.match(/xmlns:[^\s=<>]+/g));
  if (namespaces.size > mostNamespaces) return false;
  let depth = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = xml.startsWith('<!', at) || xml.startsWith('<?', at) ? skip(xml, at) : tag(xml, at);
    if (end < 0) return false;
    if (xml[at + 1] === '/') depth -= 1;
    else if (xml[at + 1] !== '!' && xml[at + 1] !== '?' && xml[end - 1] !== '/') depth += 1;
    if (depth > deepest) return false;
    at = xml.indexOf('<', end);
  }
  return depth === 0;
}

/** Where a comment, instruction or stretch of plain characters ends; -1 for anything else. */
function skip(xml: string, at: number): number {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (xml.startsWith(start, at)) return xml.indexOf(end, at + start.length);
  }
  return -1;
}

/** Where the tag ends that begins at `start`; -1 if it does not, or has too many attributes. */
function tag(xml: string, start: number): number {
  let attributes = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at;
    if (character === '<') return -1;
    if (character !== '"' && character !== "'") continue;
    attributes += 1;
    at = xml.indexOf(character, at + 1);
    if (at < 0 || attributes > mostAttributes) return -1;
  }
  return -1;
}
