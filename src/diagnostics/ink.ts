import type { Severity } from './diagnostic.ts';

/** How the parts of a report are set off from one another on a terminal. */
export interface Ink {
  /** A file's name. */
  file(text: string): string;
  /** A finding's severity. */
  severity(severity: Severity, text: string): string;
  /** What a reader looks at last. */
  aside(text: string): string;
}

/** Nothing but the words, for a file, a pipe, or a person who wants no colours. */
export const plainInk: Ink = {
  file: (text) => text,
  severity: (_, text) => text,
  aside: (text) => text,
};

const severityCodes: Readonly<Record<Severity, string>> = {
  error: '1;31',
  warning: '1;33',
  hint: '1;36',
};

/** Colours that every terminal knows, of which each person has chosen how they look. */
export const colourInk: Ink = {
  file: (text) => inCode('1;4', text),
  severity: (severity, text) => inCode(severityCodes[severity], text),
  aside: (text) => inCode('2', text),
};

function inCode(code: string, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
