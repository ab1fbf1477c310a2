import { z } from 'zod';
import { type Day, readDay } from '../time/day.ts';

/** Words on one or more lines; white space around them is not kept. */
export const words = z.string().trim();

/** A day, written 2025-05-06 or 2025年5月6日; its value is always the first form. */
export const day = z.string().transform((written, context): Day => {
  const value = readDay(written);
  if (value) return value;
  context.addIssue({
    code: 'custom',
    message: '应是日历上有的一天，形如 2025-05-06',
    params: {
      advice: '写成 2025-05-06 或 2025年5月6日这样的一天；原文没有写明哪一天的，删去这一行。',
    },
  });
  return z.NEVER;
});

/** A whole number from 0, typed in digits. */
export function count(name: string) {
  return z.string().transform((written, context) => {
    if (/^\d{1,6}$/.test(written)) return Number(written);
    context.addIssue({
      code: 'custom',
      message: '应是数字',
      params: { advice: `改成阿拉伯数字，例如“${name}: 1”。` },
    });
    return z.NEVER;
  });
}
