import { child, childrenOf, integer, settingOf, switchOf, type XmlElement } from './xml/element.ts';

/** Longer chains of styles, each based on the next, are a circle. */
const longestChain = 20;

/** What the styles of a Word file say of paragraphs and runs. */
export interface Styles {
  /** A style and those it is based on, nearest first; the default paragraph style for none. */
  paragraph: (id: string | undefined) => readonly XmlElement[];
  /** A character, table or numbering style and those it is based on, nearest first. */
  chain: (id: string | undefined) => readonly XmlElement[];
  /** The run properties that hold where nothing else is said. */
  defaults: XmlElement | undefined;
}

/** Reads the part styles.xml. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = childrenOf(root ?? undefined, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const standard = styles.find(
    ({ attributes }) =>
      attributes.get('w:type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes.get('w:default') ?? ''),
  );
  const known = new Map<string, XmlElement[]>();
  const chain = (id = '') => {
    const found = known.get(id) ?? chainOf(byId, id);
    known.set(id, found);
    return found;
  };
  return {
    chain,
    paragraph: (id) => chain(id !== undefined && byId.has(id) ? id : standardId(standard)),
    defaults: child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  };
}

function standardId(standard: XmlElement | undefined): string {
  return standard?.attributes.get('w:styleId') ?? '';
}

function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = byId.get(id); next && chain.length < longestChain; ) {
    chain.push(next);
    next = byId.get(settingOf(next, 'w:basedOn') ?? '');
  }
  return chain;
}

/**
 * Whether a toggle property, such as w:b, holds for a run: what the run says itself; otherwise
 * paragraph and character style undo each other (ISO 29500-1, 17.7.3).
 */
export function toggleOf(
  styles: Styles,
  property: string,
  paragraphStyle: string | undefined,
  run: XmlElement | undefined,
): boolean {
  const own = switchOf(run, property);
  if (own !== undefined) return own;
  const inChain = (chain: readonly XmlElement[]) =>
    chain.map((style) => switchOf(child(style, 'w:rPr'), property)).find((on) => on !== undefined);
  const character = settingOf(run, 'w:rStyle');
  const ofParagraph = inChain(styles.paragraph(paragraphStyle)) ?? false;
  const ofRun = (character !== undefined && inChain(styles.chain(character))) || false;
  return switchOf(styles.defaults, property) === true || ofParagraph !== ofRun;
}

const headingName = /^(?:heading|标题)\s?([1-9])$/i;

/** The level of a heading, 1 the outermost, by its outline level or its style's name. */
export function headingLevel(styles: Styles, properties: XmlElement | undefined): number | null {
  const chain = styles.paragraph(settingOf(properties, 'w:pStyle'));
  const levels = [properties, ...chain.map((style) => child(style, 'w:pPr'))];
  const outline = levels.map((from) => integer(settingOf(from, 'w:outlineLvl'))).find(isNumber);
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : null;
  const named = chain.map((style) => headingName.exec(settingOf(style, 'w:name') ?? '')?.[1]);
  const level = named.find((digit) => digit !== undefined);
  return level === undefined ? null : Number(level);
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
