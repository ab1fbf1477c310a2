import { withoutWhiteSpace } from '../../../../notice/text/words.ts';
import type { Styles } from '../styles.ts';
import {
  child,
  descendants,
  ownText,
  settingOf,
  wordsOf,
  type XmlElement,
} from '../xml/element.ts';

const entryStyle = /^(?:toc|目录)\s?[1-9]$/i;
const titleStyle = /^(?:toc heading|toc 标题|目录标题)$/i;

/**
 * The paragraphs of the table of contents that are known by their style, and its title. An entry
 * ends with the number of a page.
 */
export function contentsParagraphs(element: XmlElement, styles: Styles): Set<XmlElement> {
  const found = new Set<XmlElement>();
  let title: XmlElement | null = null;
  for (const one of descendants(element)) {
    if (one.name !== 'w:p') continue;
    const words = wordsOf(one);
    const style = styles.paragraph(settingOf(child(one, 'w:pPr'), 'w:pStyle'))[0];
    const name = settingOf(style, 'w:name') ?? '';
    const entry = entryStyle.test(name) && /[\divxⅰ-ⅻ]$/i.test(words);
    if (entry || beginsContents(one)) {
      if (entry) found.add(one);
      if (title) found.add(title);
    }
    if (words === '') continue;
    title = titleStyle.test(name) || withoutWhiteSpace(words) === '目录' ? one : null;
  }
  return found;
}

function beginsContents(paragraph: XmlElement): boolean {
  for (const one of descendants(paragraph)) {
    if (one.name === 'w:instrText' && /^\s*TOC\b/.test(ownText(one))) return true;
  }
  return false;
}
