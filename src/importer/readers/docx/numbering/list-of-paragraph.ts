import type { Styles } from '../styles.ts';
import { child, integer, settingOf, type XmlElement } from '../xml/element.ts';
import type { List } from './numbering-part.ts';

/** The list of a paragraph and its level in it, from 0. */
export interface ListPlace {
  id: string;
  list: List;
  level: number;
}

const deepestLevel = 8;

/**
 * The list to which a paragraph belongs, by what it says itself or by its style. Null for none,
 * also where it says that it has no number (list 0).
 */
export function listOfParagraph(
  properties: XmlElement | undefined,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): ListPlace | null {
  const own = child(properties, 'w:numPr');
  const chain = styles.paragraph(settingOf(properties, 'w:pStyle'));
  const inherited = chain.map((style) => child(child(style, 'w:pPr'), 'w:numPr'));
  const id = [own, ...inherited].map((from) => settingOf(from, 'w:numId')).find(isThere);
  const list = id === undefined || id === '0' ? undefined : lists.get(id);
  if (!list || id === undefined) return null;
  const stated = integer(settingOf(own, 'w:ilvl')) ?? levelOfStyle(chain, list);
  const level = stated ?? inherited.map((from) => integer(settingOf(from, 'w:ilvl'))).find(isThere);
  return { id, list, level: Math.min(Math.max(level ?? 0, 0), deepestLevel) };
}

/** The level that names one of these styles as its own. */
function levelOfStyle(chain: readonly XmlElement[], { levels }: List): number | undefined {
  for (const style of chain) {
    const id = style.attributes.get('w:styleId');
    const found = [...levels].find(([, level]) => level.style !== undefined && level.style === id);
    if (found) return found[0];
  }
  return undefined;
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
