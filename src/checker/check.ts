import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Content, type Notice, noticesOf } from '../notice/content.ts';
import { rules } from './rules.ts';

/** Runs every rule over every notice. */
export function checkContent(content: Content): Diagnostic[] {
  return noticesOf(content).flatMap(checkNotice);
}

/** Runs every rule over one notice. */
export function checkNotice(notice: Notice): Diagnostic[] {
  return rules.flatMap(({ id, severity, check }) =>
    [...check(notice)].map(({ place, ...finding }) => ({
      rule: id,
      severity,
      ...place,
      ...finding,
    })),
  );
}
