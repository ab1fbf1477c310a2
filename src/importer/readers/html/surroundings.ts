import type { Setting } from '../markup/line-writer.ts';
import { boldnessOf, type Display, isStruck, keepsLines, type Style } from './display.ts';
import { attribute, type Element } from './element.ts';
import { type List, listOf } from './list-number.ts';
import { officeFurniture } from './office-furniture.ts';
import type { Beside } from './page-lines.ts';

/** What words are that stand in the file and are not printed as text of the page. */
export type BesideWords = Exclude<Beside['kind'], 'picture' | 'frame'>;

/** What an element passes on to those in it. */
export interface Surroundings extends Setting {
  level: number | null;
  list: List | null;
  /** Kind of what is left out; null where words are printed. */
  beside: BesideWords | null;
  /** True in a font whose letters are pictures. */
  signs: boolean;
}

/** What stands around a page. */
export const outermost: Surroundings = {
  bold: false,
  linked: false,
  struck: false,
  keepsLines: false,
  level: null,
  list: null,
  beside: null,
  signs: false,
};

/** What an element passes on, with what was passed on to it. */
export function surroundingsIn(
  element: Element,
  style: Style,
  display: Display,
  around: Surroundings,
): Surroundings {
  const { tagName } = element;
  const signs =
    around.signs || /^['"]?(?:wingdings|webdings|symbol)/.test(style.get('font-family') ?? '');
  const isSign = signs && style.get('mso-list') === 'ignore';
  const unprinted = display === 'unseen' || display === 'control' ? display : null;
  return {
    bold: boldnessOf(element, style) ?? around.bold,
    linked: around.linked || (tagName === 'a' && leavesPage(attribute(element, 'href'))),
    struck: around.struck || isStruck(element, style),
    keepsLines: keepsLines(element, style) ?? around.keepsLines,
    level: /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : around.level,
    list: /^(?:ol|ul|menu|dir)$/.test(tagName) ? listOf(element, style) : around.list,
    beside: around.beside ?? unprinted ?? officeFurniture(element) ?? (isSign ? 'bullet' : null),
    signs,
  };
}

/** True for a link to another page; addresses to write or call to are words. */
function leavesPage(address: string): boolean {
  return address !== '' && !/^(?:#|mailto:|tel:)/i.test(address.trim());
}
