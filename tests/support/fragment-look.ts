import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Kept } from './editor-filters.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a fragment, in order. */
export function elementsOf(html: string): Element[] {
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...walk(node.childNodes)] : []));
  return walk(parseFragment(html).childNodes);
}

/** All words of an element, or of a fragment. */
export function wordsOfHtml(html: string | DefaultTreeAdapterTypes.ParentNode): string {
  const { childNodes } = typeof html === 'string' ? parseFragment(html) : html;
  return childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? wordsOfHtml(node) : ''))
    .join('');
}

/** The value of an attribute; '' if there is none. */
export function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** The value of a style that stands in the element; '' if there is none. */
export function styleOf(element: Element, name: string): string {
  const style = attributeOf(element, 'style');
  return (
    new Map(
      style.split(';').map((part) => {
        const at = part.indexOf(':');
        return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
      }),
    ).get(name) ?? ''
  );
}

const isAligned = (element: Element, align: string): boolean =>
  [attributeOf(element, 'align'), styleOf(element, 'text-align')].includes(align);

/** Elements that lack a part of the look, each by its tag and words; `leads` are to be bold. */
export const lacking: Readonly<Record<Kept, (html: string, leads: readonly string[]) => string[]>> =
  {
    bold(html, leads) {
      const strong = elementsOf(html)
        .filter(({ tagName }) => ['strong', 'b'].includes(tagName))
        .map(wordsOfHtml);
      return leads.filter((lead) => {
        const at = strong.indexOf(lead);
        if (at >= 0) strong.splice(at, 1);
        return at < 0;
      });
    },
    centred: (html) =>
      elementsOf(html)
        .filter((element) => element.tagName === 'h1' && !isAligned(element, 'center'))
        .map(shown),
    bordered(html) {
      const elements = elementsOf(html);
      const isDrawn = elements
        .filter(({ tagName }) => tagName === 'table')
        .every((table) => attributeOf(table, 'border') === '1');
      return elements
        .filter(({ tagName }) => ['td', 'th'].includes(tagName))
        .filter((cell) => !isDrawn && !/^1px solid/.test(styleOf(cell, 'border')))
        .map(shown);
    },
    indented: (html) =>
      elementsOf(html)
        .filter(({ tagName }) => tagName === 'p')
        .filter((paragraph) => !['center', 'right'].some((align) => isAligned(paragraph, align)))
        .filter((paragraph) => styleOf(paragraph, 'text-indent') !== '2em')
        .map(shown),
  };

function shown(element: Element): string {
  return `${element.tagName} ${wordsOfHtml(element)}`;
}
