import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Words } from '../../notice/markdown/markdown.ts';

/** A stretch of words of one look. */
export interface Run {
  /** The words; a line feed is a line break that the document prints. */
  text: string;
  bold?: true;
  italic?: true;
  /** The lead of a measure, such as 一是, which the eye is to find. */
  measure?: true;
  /** Where the words lead to. */
  href?: string;
}

/** The words of a paragraph, a heading or a cell. */
export interface Line {
  /** All words: those of the runs, one after another. */
  text: string;
  runs: Run[];
}

type Look = Omit<Run, 'text'>;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Words of one look as a line. */
export function plainLine(text: string): Line {
  return { text, runs: text === '' ? [] : [{ text }] };
}

/** Lines as one, each on a line of its own within it. */
export function joinLines(lines: readonly Line[]): Line {
  return {
    text: lines.map(({ text }) => text).join('\n'),
    runs: lines.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])),
  };
}

/** The words of a heading, given as HTML. */
export function lineOfHtml(html: string): Line {
  return lineOf(parseFragment(html).childNodes);
}

/** The lines of words, one for each of their paragraphs. */
export function linesOf({ html, paragraphs }: Words): Line[] {
  const lines = paragraphNodes(parseFragment(html).childNodes).map(lineOf);
  for (const [index, { text }] of paragraphs.entries()) {
    if (lines[index]?.text !== text) throw new Error(`The HTML does not say “${text}”.`);
  }
  return lines;
}

/** What stands in each paragraph and cell that holds words of the notice. */
function paragraphNodes(nodes: readonly Node[]): Node[][] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node) || node.attrs.some(({ name }) => name === 'data-ui')) return [];
    return ['p', 'th', 'td'].includes(node.tagName)
      ? [node.childNodes]
      : paragraphNodes(node.childNodes);
  });
}

function lineOf(nodes: readonly Node[]): Line {
  const runs: Run[] = [];
  const walk = (children: readonly Node[], look: Look) => {
    for (const [index, node] of children.entries()) {
      if (node.nodeName === 'br') runs.push({ ...look, text: '\n' });
      else if ('tagName' in node) walk(node.childNodes, { ...look, ...lookOf(node) });
      else if ('value' in node) {
        // A line of the HTML ends behind its <br>.
        const follows = children[index - 1]?.nodeName === 'br';
        const text = follows ? node.value.replace(/^\n/, '') : node.value;
        if (text !== '') runs.push({ ...look, text });
      }
    }
  };
  walk(nodes, {});
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isAlike(last, run)) last.text += run.text;
    else joined.push(run);
  }
  return { text: joined.map(({ text }) => text).join(''), runs: joined };
}

function isAlike(one: Look, other: Look): boolean {
  return (['bold', 'italic', 'measure', 'href'] as const).every((key) => one[key] === other[key]);
}

function lookOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): Look {
  const href = attrs.find(({ name }) => name === 'href')?.value;
  switch (tagName) {
    case 'strong':
      return { bold: true };
    case 'em':
      return { italic: true };
    case 'b':
      return { measure: true };
    case 'a':
      return href === undefined ? {} : { href };
    default:
      return {};
  }
}
