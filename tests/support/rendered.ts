import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Node = DefaultTreeAdapterTypes.Node;

let container: Promise<AstroContainer> | null = null;

/** A component as HTML. */
export async function render(component: Component, props: Record<string, unknown>) {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props });
}

/** What a reader reads: the text of the HTML, one space for all white space. */
export function textOf(html: string): string {
  return plain(parseFragment(html), () => true);
}

/** What a reader sees of it without script: its text without what is hidden. */
export function shownTextOf(html: string): string {
  return plain(parseFragment(html), without('hidden'));
}

/** The notice's own words in the HTML: its text without what stands in elements with data-ui. */
export function ownWordsOf(html: string): string {
  return plain(parseFragment(html), without('data-ui'));
}

function without(attribute: string): (node: Node) => boolean {
  return (node) => !('attrs' in node) || node.attrs.every(({ name }) => name !== attribute);
}

function plain(tree: Node, isRead: (node: Node) => boolean): string {
  const texts = (node: Node): string => {
    if (!isRead(node)) return '';
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(texts).join('') : '';
  };
  return texts(tree).replaceAll(/\s+/g, ' ').trim();
}
