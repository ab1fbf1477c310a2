import { type IssuerColor, issuerColorNames } from '../../src/notice/schema/issuer-color.ts';

/** The colours of a page: one scheme, one issuer's colour, one view. */
export interface Palette {
  scheme: 'light' | 'dark';
  issuerColor: IssuerColor;
  view: 'standard' | 'elder';
  /** Name of the token, such as --ink → #rrggbb. */
  colors: ReadonlyMap<string, string>;
}

/** A rule of tokens.css that sets colours. */
interface ColorRule {
  scheme: Palette['scheme'];
  selector: string;
  colors: [name: string, color: string][];
}

/** Every palette that tokens.css makes, read from its text. */
export function palettesOf(css: string): Palette[] {
  const rules = colorRules(css);
  return (['light', 'dark'] as const).flatMap((scheme) =>
    (['standard', 'elder'] as const).flatMap((view) =>
      (Object.keys(issuerColorNames) as IssuerColor[]).map((issuerColor) => {
        const applies = (rule: ColorRule) =>
          (rule.scheme === 'light' || rule.scheme === scheme) &&
          rule.selector.split(',').some((one) => isOfPage(one.trim(), issuerColor, view));
        const colors = new Map(rules.filter(applies).flatMap((rule) => rule.colors));
        return { scheme, issuerColor, view, colors };
      }),
    ),
  );
}

/** True if a selector finds the root of a page of this colour and view. */
function isOfPage(selector: string, issuerColor: IssuerColor, view: Palette['view']): boolean {
  const rest = selector
    .replace(`[data-color="${issuerColor}"]`, '')
    .replace(`[data-view="${view}"]`, '');
  return ['', ':root', 'html'].includes(rest);
}

/** The rules in their order; what more contrast or forced colours ask for is left out. */
function colorRules(css: string): ColorRule[] {
  const rules: ColorRule[] = [];
  let scheme: ColorRule['scheme'] | null = 'light';
  for (const [, media, selector, body] of css
    .replaceAll(/\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\//g, '')
    .matchAll(/@media([^{]*)\{|([^{}]+)\{([^{}]*)\}|\}/g)) {
    if (media !== undefined)
      scheme = /^[^{]*prefers-color-scheme: dark/.test(media) ? 'dark' : null;
    else if (selector === undefined) scheme = 'light';
    else if (scheme) {
      const colors = [...(body ?? '').matchAll(/(--[\w-]+):\s*(#[\da-f]{3,6})\s*;/gi)];
      rules.push({
        scheme,
        selector: selector.trim(),
        colors: colors.map(([, name = '', color = '']) => [name, color]),
      });
    }
  }
  return rules;
}
