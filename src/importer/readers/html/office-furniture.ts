import { attribute, type Element } from './element.ts';

/**
 * What Word and LibreOffice save with a page that belongs to paper and not to the text: heads and
 * feet of pages, a table of contents with its page numbers. Null for everything else.
 */
export function officeFurniture(element: Element): 'page-edge' | 'contents' | null {
  if (element.tagName === 'div') {
    if (/^(?:header|footer)$/.test(attribute(element, 'title'))) return 'page-edge';
    if (/^Table of Contents\d{0,3}$/.test(attribute(element, 'id'))) return 'contents';
  }
  return /^MsoToc(?:\d|Heading)$/i.test(attribute(element, 'class')) ? 'contents' : null;
}
