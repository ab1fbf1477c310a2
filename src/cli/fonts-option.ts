/** The option of verbs that make PDFs: a folder with fonts of the person's own. */
export const fontsOption = { fonts: { type: 'string' } } as const;
