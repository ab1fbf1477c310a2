import { type StructuredPatchHunk, structuredPatch } from 'diff';
import { parseFile } from '../../notice/files/front-matter.ts';
import { itemFrontMatter } from '../../notice/schema/schema.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import type { NoticeFiles } from './existing-notice.ts';
import { type LostKeys, lostKeys } from './lost-keys.ts';

/** What another import would change in the files of a notice. */
export interface NoticeChanges {
  /** In the order of their paths, notice.md first. */
  files: FileChange[];
  /** How many files would stay as they are. */
  same: number;
  /** Items that are there and that the source does not have, by their titles. */
  vanished: ItemName[];
  /** Items that the source has and that are not there. */
  appeared: ItemName[];
  /** What people wrote beside the source's words; an import does not take it over. */
  lost: LostKeys[];
}

/** What would become of one file. */
export interface FileChange {
  /** Path in the notice's folder. */
  path: string;
  change: 'added' | 'changed' | 'removed';
  /** How many lines come and go; null for a picture, or where too many lines differ to be compared. */
  lines: { added: number; removed: number } | null;
  /** The lines that differ, with lines around them; [] where they were not compared. */
  hunks: Hunk[];
}

/** Lines of a file beside one another, each with what becomes of it: ' ' stays, '-' goes, '+' comes. */
export interface Hunk {
  /** Line of the file that is there. */
  line: number;
  lines: string[];
}

/** What a person knows an item by. */
export interface ItemName {
  /** Path in the notice's folder. */
  path: string;
  number: number | null;
  /** Null where its file cannot be read. */
  title: string | null;
}

/** How many lines are shown around those that differ. */
const context = 2;
/** Files with more differences than that are not compared line by line, which would take long. */
const mostEdits = 1000;

/** Compares the files of a notice that are there with those an import makes. */
export function compareNotices(there: NoticeFiles, imported: NoticeFiles): NoticeChanges {
  const paths = [...new Set([...there.keys(), ...imported.keys()])].sort(comparePaths);
  const files = paths.flatMap((path) => compareFile(path, there.get(path), imported.get(path)));
  const [before, after] = [itemNames(there), itemNames(imported)];
  return {
    files,
    same: paths.length - files.length,
    vanished: without(before, after),
    appeared: without(after, before),
    lost: lostKeys(there),
  };
}

/** True if an import would change nothing. */
export function isUnchanged({ files }: NoticeChanges): boolean {
  return files.length === 0;
}

function comparePaths(a: string, b: string): number {
  const depth = (path: string) => path.split('/').length;
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

function compareFile(
  path: string,
  there: string | undefined,
  imported: string | undefined,
): FileChange[] {
  const [before, after] = [normalLines(there), normalLines(imported)];
  if (there !== undefined && imported !== undefined && before === after) return [];
  const change = there === undefined ? 'added' : imported === undefined ? 'removed' : 'changed';
  const patch = structuredPatch(path, path, before, after, '', '', {
    context,
    maxEditLength: mostEdits,
  });
  const hunks = (patch?.hunks ?? []).map(hunkOf);
  const count = (mark: string) =>
    hunks.flatMap(({ lines }) => lines).filter((line) => line.startsWith(mark)).length;
  const lines = patch ? { added: count('+'), removed: count('-') } : null;
  return [{ path, change, lines, hunks }];
}

function hunkOf({ oldStart, lines }: StructuredPatchHunk): Hunk {
  return { line: oldStart, lines: lines.filter((line) => !line.startsWith('\\')) };
}

/** What an editor may do to a file as it saves it is no change: line ends, empty lines at its end. */
function normalLines(text = ''): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').trimEnd();
  return lines === '' ? '' : `${lines}\n`;
}

function itemNames(files: NoticeFiles): ItemName[] {
  return [...files]
    .filter(([path]) => path.startsWith('items/'))
    .map(([path, text]) => {
      const result = parseFile({ file: path, text }, itemFrontMatter);
      if (!result.ok) return { path, number: null, title: null };
      const { number, title } = result.parsed.data;
      return { path, number: number ?? null, title };
    });
}

/** The items whose titles are not among the others': each of those answers for one. */
function without(items: readonly ItemName[], others: readonly ItemName[]): ItemName[] {
  const key = ({ title, path }: ItemName) => (title === null ? path : withoutWhiteSpace(title));
  const counts = new Map<string, number>();
  for (const other of others) counts.set(key(other), (counts.get(key(other)) ?? 0) + 1);
  return items.filter((item) => {
    const count = counts.get(key(item)) ?? 0;
    counts.set(key(item), count - 1);
    return count <= 0;
  });
}
