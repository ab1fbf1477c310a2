import { severityNames } from '../../diagnostics/diagnostic.ts';
import type { Manner } from './numbered.ts';

/** What each manner is called, the gravest first. */
export const mannerNames: Readonly<Record<Manner, string>> = {
  ...severityNames,
  excepted: '按理由保留',
};

/** A shape of its own for each, for those who see no colours, and for black and white prints. */
export const shapes: Readonly<Record<Manner, string>> = {
  error: '■',
  warning: '▲',
  hint: '●',
  excepted: '○',
};

/** A finding's number with the shape of its manner, such as ▲3. */
export function badge({ manner, number }: { manner: Manner; number: number }): string {
  return `${shapes[manner]}${number}`;
}
