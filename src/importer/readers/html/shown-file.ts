import { attribute, type Element, elementsIn } from './element.ts';
import type { Beside } from './page-lines.ts';

/**
 * The picture or the other page that an element shows, a drawing with words among the pictures;
 * null if it shows none.
 */
export function shownFile(
  element: Element,
): (Pick<Beside, 'text' | 'address'> & { kind: 'picture' | 'frame' }) | null {
  const { tagName } = element;
  if (tagName === 'img') {
    const text = attribute(element, 'alt') || attribute(element, 'title');
    const addresses = ['src', 'data-src', 'data-original'].map((name) => attribute(element, name));
    return { kind: 'picture', text, address: addresses.find((one) => one !== '') ?? '' };
  }
  if (tagName === 'svg') {
    const words = [...elementsIn(element)]
      .filter((one) => /^(?:text|tspan)$/.test(one.tagName))
      .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
      .join('')
      .trim();
    return words === '' ? null : { kind: 'picture', text: words, address: '' };
  }
  const address = attribute(element, 'src') || attribute(element, 'data-src');
  const isPage =
    /^(?:iframe|frame)$/.test(tagName) && /^(?!about:|javascript:)[\w./]/i.test(address);
  return isPage ? { kind: 'frame', text: address, address } : null;
}
