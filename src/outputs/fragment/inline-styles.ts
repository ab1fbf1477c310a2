import juice from 'juice';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

/** Writes a style sheet into the elements of a fragment, and takes the classes away. */
export function inlineStyles(html: string, style: string): string {
  const fragment = parseFragment(juice.inlineContent(html, style.replaceAll(/\s+/g, ' ')));
  dropClasses(fragment.childNodes);
  return serialize(fragment);
}

function dropClasses(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    node.attrs = node.attrs.filter(({ name }) => name !== 'class');
    dropClasses(node.childNodes);
  }
}
