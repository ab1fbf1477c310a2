import { z } from 'zod';

/**
 * 标志色: the colour in which an issuer's pages are set. The English codes are public (`data-color`);
 * front matter has the Chinese names. templates/styles/tokens.css gives each its two shades, for
 * light and dark pages, which contrast as WCAG 2.2 AA asks; so a name is asked for, not any colour.
 */
export const issuerColorNames = {
  cinnabar: '朱红',
  indigo: '靛蓝',
  teal: '黛青',
  pine: '松绿',
  ochre: '赭石',
  plum: '紫棠',
  ink: '墨灰',
} as const;

/** Code of an issuer's colour. */
export type IssuerColor = keyof typeof issuerColorNames;

const everyName = Object.values(issuerColorNames).join('、');

/** A colour as a clerk writes it: its Chinese name; its code once read. */
export const issuerColorByName = z.string().transform((written, context): IssuerColor => {
  const name = written.trim();
  const found = Object.entries(issuerColorNames).find(([, chinese]) => chinese === name);
  if (found) return found[0] as IssuerColor;
  context.addIssue({
    code: 'custom',
    message: `应是下列颜色之一：${everyName}`,
    params: { advice: '改成其中一个；用朱红的，删去这一行也一样。' },
  });
  return z.NEVER;
});
