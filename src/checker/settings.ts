import { z } from 'zod';
import { withoutWhiteSpace } from '../notice/text/words.ts';

/** Words to look for; without a letter they would be found everywhere. */
const words = z
  .string()
  .trim()
  .refine((value) => value !== '', {
    message: '应是一个词，这里是空的',
    params: { advice: '填上这个词，或者删去这一项。' },
  });

/** tongbao.yml: what the checker is to ask of this site's notices. */
export const checkSettings = z.strictObject({
  /** How grave the findings of a rule are, by the rule's id; `off`: it is not asked. */
  rules: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])).default({}),
  /** How many reviews a notice must have had before it is published; three for 三审三校. */
  reviews: z
    .string()
    .transform((written, context) => {
      if (/^[1-9]$/.test(written)) return Number(written);
      context.addIssue({
        code: 'custom',
        message: '应是 1 到 9 的数字，即发布前要经过几次审核',
        params: { advice: '三审三校写“reviews: 3”；不要求的，删去这一行。' },
      });
      return z.NEVER;
    })
    .optional(),
  /** The parts that a notice must hold, in place of the usual ones. */
  sections: z
    .array(
      z.strictObject({
        /** What the part is called in messages. */
        name: words,
        /** Words of which one stands in a heading or, at the beginning of a paragraph, in the text. */
        words: z.array(words).min(1),
      }),
    )
    .optional(),
  /** Words that the issuer does not want to see (错敏词). */
  terms: z
    .array(
      z
        .strictObject({
          /** The words to avoid, white space aside. */
          avoid: words,
          /** What to write in their place; what is avoided may be a part of it. */
          use: words.optional(),
          /** Why. */
          reason: words.optional(),
        })
        .refine(({ avoid, use = '' }) => withoutWhiteSpace(use) !== withoutWhiteSpace(avoid), {
          path: ['use'],
          message: '应与 avoid 不同，否则什么也不会报告',
          params: { advice: '写上应当用的词；没有的，删去 use 这一项。' },
        }),
    )
    .default([]),
});

export type CheckSettings = z.output<typeof checkSettings>;

/** What holds where there is no tongbao.yml. */
export const defaultSettings: CheckSettings = checkSettings.parse({});
