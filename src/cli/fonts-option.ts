import { type Call, textOption } from './verb.ts';

/** The option of verbs that make PDFs: a folder with fonts of the person's own. */
export const fontsOption = { fonts: { type: 'string' } } as const;

/** That folder; null where none is told. */
export function fontsOf(call: Call): string | null {
  return textOption(call, 'fonts', '') || null;
}
