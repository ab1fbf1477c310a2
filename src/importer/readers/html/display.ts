import { attribute, type Element, hasAttribute } from './element.ts';

/**
 * How a browser shows an element: `nothing` has no words at all; the words of `unseen` and
 * `control` stand in the file, but are not printed as text.
 */
export type Display = 'block' | 'inline' | 'break' | 'nothing' | 'unseen' | 'control';

const nothing = new Set(
  'audio base canvas col colgroup embed head iframe link map meta noframes noscript object param script source style svg template title track video xml'.split(
    ' ',
  ),
);
const controls = new Set('button datalist input optgroup option select textarea'.split(' '));
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Tells how an element is shown, by its tag and what it says of itself. */
export function displayOf(element: Element, style: Style): Display {
  const { tagName } = element;
  if (tagName === 'br' || tagName === 'hr') return 'break';
  if (nothing.has(tagName)) return 'nothing';
  if (controls.has(tagName)) return 'control';
  const display = style.get('display') ?? '';
  if (display === 'none' || hasAttribute(element, 'hidden') || tagName === 'rp') return 'unseen';
  if (style.get('mso-hide') === 'all') return 'unseen';
  if (display.startsWith('inline')) return 'inline';
  return blocks.has(tagName) || /^(?:block|flex|grid|table|list-item)/.test(display)
    ? 'block'
    : 'inline';
}

/** What an element's `style` sets, in lower case. */
export type Style = ReadonlyMap<string, string>;

const plain: Style = new Map();

/** Reads an element's `style`. */
export function styleOf(element: Element): Style {
  const written = attribute(element, 'style');
  if (written === '') return plain;
  const declarations = written.toLowerCase().split(';');
  return new Map(
    declarations.map((declaration) => {
      const colon = declaration.indexOf(':');
      const value = declaration.slice(colon + 1).replace('!important', '');
      return [declaration.slice(0, Math.max(colon, 0)).trim(), value.trim()];
    }),
  );
}

/** True or false where an element sets its letters bold or plain; null where it leaves them. */
export function boldnessOf({ tagName }: Element, style: Style): boolean | null {
  const weight = style.get('font-weight') ?? '';
  if (/^(?:bold|bolder|[6-9]00)/.test(weight)) return true;
  if (/^(?:normal|lighter|[1-5]00)/.test(weight)) return false;
  return tagName === 'b' || tagName === 'strong' || tagName === 'th' ? true : null;
}

/** True if an element strikes its letters through. */
export function isStruck({ tagName }: Element, style: Style): boolean {
  const decoration = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  return /^(?:del|s|strike)$/.test(tagName) || decoration.includes('line-through');
}

/** True or false where an element keeps or breaks the lines of the file; null where it says none. */
export function keepsLines({ tagName }: Element, style: Style): boolean | null {
  const space = style.get('white-space') ?? '';
  if (space.startsWith('pre') || space === 'break-spaces') return true;
  if (space === 'normal' || space === 'nowrap') return false;
  return tagName === 'pre' ? true : null;
}
