import type { ParseArgsOptionsConfig } from 'node:util';

/** How a command ended: done; the content is wrong; wrong usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

/** What a verb was called with. */
export interface Call {
  /** The words after the verb that are no options. */
  operands: string[];
  /** Values of the options that were given. */
  options: { [name: string]: string | boolean | undefined };
}

/** One verb of the command line. */
export interface Verb {
  name: string;
  /** How it is called, after `tongbao`. */
  usage: string;
  /** What it does, in one line of Chinese. */
  summary: string;
  options: ParseArgsOptionsConfig;
  /** What those options do that need a word, each in a line of Chinese. */
  optionNotes?: Readonly<Record<string, string>>;
  /** How many operands it takes at most; any number where this is left out. */
  operands?: number;
  run(call: Call): Promise<ExitStatus> | ExitStatus;
}

/** The option every verb takes that reads content. */
export const contentOption = { content: { type: 'string' } } as const;

/** The option of verbs whose result a program can read. */
export const formatOption = { format: { type: 'string' } } as const;

/** An option's text, or the given one where it was left out. */
export function textOption(call: Call, name: string, otherwise: string): string {
  const value = call.options[name];
  return typeof value === 'string' ? value : otherwise;
}
