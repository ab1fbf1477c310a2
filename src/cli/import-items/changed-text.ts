import { isDeepStrictEqual } from 'node:util';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Written } from '../../notice/content/content.ts';
import { removalEdits, valueEdits } from '../../notice/content/front-matter-edit.ts';
import { historyEdits } from '../../notice/content/history-edit.ts';
import { parseFile } from '../../notice/files/front-matter.ts';
import { plainLines } from '../../notice/files/source-file.ts';
import { itemFrontMatter } from '../../notice/schema/schema.ts';
import { changesOnly } from '../check/prove-fix.ts';
import type { ItemChange } from './item-change.ts';

/**
 * The text of an item's file with a change in it: read again, it says what is wanted, and else what
 * it said. Null where that is not sure.
 */
export function changedText(text: string, { item, values, added }: ItemChange): string | null {
  const { file, history, notice } = item;
  const steps: Step[] = values.map(({ key, to }) => ({
    key,
    edits: (written) => (to === null ? removalEdits(written, key) : valueEdits(written, [key], to)),
  }));
  if (added.length > 0) {
    steps.push({
      key: 'history',
      edits: (written) => historyEdits(written, history.length, added),
    });
  }
  let changed: string | null = text;
  for (const step of steps) changed = changed === null ? null : applyStep(file, changed, step);
  if (changed === null) return null;
  const keys = new Set(steps.map(({ key }) => key));
  const is = readItem(file, changed)?.data;
  const wanted = {
    status: item.status,
    deadline: item.deadline,
    ...Object.fromEntries(values.map(({ key, to }) => [key, to ?? undefined])),
    history: [...history, ...added],
  };
  const isWanted =
    is?.status === wanted.status &&
    is?.deadline === wanted.deadline &&
    isDeepStrictEqual(is?.history, wanted.history);
  return isWanted && changesOnly(notice, file, plainLines(changed), keys) ? changed : null;
}

/** One key of front matter after another, since the place of the next one may move. */
interface Step {
  key: string;
  edits(written: Written): Fix['edits'] | null;
}

function applyStep(file: string, text: string, { key, edits }: Step): string | null {
  const written = readItem(file, text);
  const found = written && edits(written);
  return found ? applyFixes(text, [{ message: '', key, edits: found }]).text : null;
}

function readItem(file: string, text: string) {
  const read = parseFile({ file, text }, itemFrontMatter);
  return read.ok ? read.parsed : null;
}
