import { join, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PathInContent } from '../../loader/read-content.ts';

/**
 * What to tell after a save: all there is to say of the notices in which something was saved, and
 * what there is to say elsewhere that there was not `before` it.
 */
export function findingsOfSave(
  folder: string,
  saved: readonly PathInContent[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const places = new Set(placesOf(saved).map((place) => join(folder, place)));
  const within = join(folder, sep).length;
  // Of a large site there are tens of thousands of findings, many in one file.
  const files = new Map<string, boolean>();
  const isHere = ({ file }: Diagnostic) => {
    const here = files.get(file) ?? places.has(beginningOf(file, within));
    files.set(file, here);
    return here;
  };
  // The findings of a notice that was not checked again are the same objects as before.
  const kept = new Set(before);
  const elsewhere = after.filter((one) => !(kept.has(one) || isHere(one)));
  const told = new Set(elsewhere.length === 0 ? [] : before.map(gistOf));
  return [...after.filter(isHere), ...elsewhere.filter((one) => !told.has(gistOf(one)))];
}

/** What was saved, such as content/shili/2025/items/01.md, or how much where it was more. */
export function describeSave(folder: string, saved: readonly PathInContent[]): string {
  const [first, ...others] = saved;
  if (!first) return 'tongbao.yml';
  const path = (names: PathInContent) => join(folder, ...names);
  if (others.length === 0) return path(first);
  const places = placesOf(saved);
  const [place = ''] = places;
  const shown = join(folder, place);
  return places.length === 1 ? shown : `${shown} 等 ${places.length} 处`;
}

/** The notices, or files beside them, that hold the paths. */
function placesOf(paths: readonly PathInContent[]): string[] {
  return [...new Set(paths.map(placeOf))];
}

function placeOf(names: PathInContent): string {
  return names.slice(0, 2).join(sep);
}

/** A path up to its second name within a folder, whose own path has so many characters. */
function beginningOf(file: string, within: number): string {
  const first = file.indexOf(sep, within);
  const second = first < 0 ? -1 : file.indexOf(sep, first + 1);
  return second < 0 ? file : file.slice(0, second);
}

/** A finding without its line, which a word written above it changes. */
function gistOf({ rule, file, message, quote = '' }: Diagnostic): string {
  return [rule, file, message, quote].join('\n');
}
