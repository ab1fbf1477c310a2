import type { StatusCounts } from '../../notice/content/content.ts';
import type { IssuerColor } from '../../notice/schema/issuer-color.ts';

/** The colours of a picture, each as #rrggbb. */
export interface PictureColors {
  paper: string;
  ink: string;
  soft: string;
  accent: string;
  /** Of the shares of a bar. */
  statuses: Record<keyof StatusCounts, string>;
}

/** The colours of light pages in the text of tokens.css, which has them before those of dark ones. */
export function pictureColors(tokens: string, color: IssuerColor | undefined): PictureColors {
  const token = (name: string, selector = ':root'): string | undefined => {
    const from = tokens.indexOf(selector);
    const rule = from < 0 ? '' : tokens.slice(from, tokens.indexOf('}', from));
    return new RegExp(`--${name}:\\s*(#[\\da-f]{6})\\b`, 'i').exec(rule)?.[1];
  };
  const needed = (name: string): string => {
    const found = token(name);
    if (!found) throw new Error(`tokens.css has no colour --${name} of six digits.`);
    return found;
  };
  const [done, partly] = [needed('done'), needed('partly')];
  return {
    paper: needed('paper'),
    ink: needed('ink'),
    soft: needed('ink-soft'),
    accent: (color && token('accent', `[data-color="${color}"]`)) ?? needed('accent'),
    statuses: {
      completed: done,
      sustained: done,
      'mostly-completed': partly,
      'in-progress': partly,
      'not-completed': needed('not-done'),
      none: needed('ink-soft'),
    },
  };
}
