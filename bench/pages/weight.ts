import { gzipSync } from 'node:zlib';
import type { Sent } from '../server.ts';

/** What a visit cost; bytes are those over the wire, heads of responses included. */
export interface Weight {
  requests: number;
  page: number;
  styles: number;
  scripts: number;
  /** The icon, and what scripts ask for. */
  other: number;
  all: number;
}

/** Adds up what was sent, by the kinds that the paths name. */
export function weigh(sent: readonly Sent[]): Weight {
  const bytesOf = (kind: (path: string) => boolean) =>
    sent.filter(({ path }) => kind(path)).reduce((sum, { bytes }) => sum + bytes, 0);
  const page = bytesOf((path) => /(?:\/|\.html)$/.test(path));
  const styles = bytesOf((path) => path.endsWith('.css'));
  const scripts = bytesOf((path) => path.endsWith('.js'));
  const all = bytesOf(() => true);
  return {
    requests: sent.length,
    page,
    styles,
    scripts,
    other: all - page - styles - scripts,
    all,
  };
}

/**
 * Bytes of a notice's words as gzip: all white space removed, UTF-8, level 6, which is the server's.
 * White space would make it more, and the budget larger.
 */
export function gzipOfWords(words: string): number {
  return gzipSync(words.replaceAll(/\s/g, ''), { level: 6 }).length;
}

/** How many bytes a notice page may weigh in all: 1.25 times the gzip of its words, and 25,000. */
export function budgetOf(words: string): number {
  return Math.floor(gzipOfWords(words) * 1.25) + 25_000;
}
