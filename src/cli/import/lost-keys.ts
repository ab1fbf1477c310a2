import { parseFile } from '../../notice/files/front-matter.ts';
import { itemFrontMatter, noticeFrontMatter } from '../../notice/schema/schema.ts';
import type { NoticeFiles } from './existing-notice.ts';

/** What people wrote into a file that no source has and no import writes. */
export interface LostKeys {
  /** Path in the notice's folder. */
  path: string;
  /** Names of the keys, such as history. */
  keys: string[];
}

/** What another import would leave only in the folder that it sets aside, file by file. */
export function lostKeys(there: NoticeFiles): LostKeys[] {
  return [...there].flatMap(([path, text]) => {
    const written = path === 'notice.md' ? ofNotice(path, text) : ofItem(path, text);
    const keys = written.filter(([, values]) => values.length > 0).map(([key]) => key);
    return keys.length > 0 ? { path, keys } : [];
  });
}

type Written = (readonly [key: string, values: readonly unknown[]])[];

function ofNotice(file: string, text: string): Written {
  const result = parseFile({ file, text }, noticeFrontMatter);
  if (!result.ok) return [];
  const { comments, attachments, reviews, exceptions } = result.parsed.data;
  return [
    ['comments.outcome', comments?.outcome ? [comments.outcome] : []],
    ['attachments', attachments],
    ['reviews', reviews],
    ['exceptions', exceptions],
  ];
}

function ofItem(file: string, text: string): Written {
  const result = parseFile({ file, text }, itemFrontMatter);
  if (!result.ok) return [];
  const { history, exceptions } = result.parsed.data;
  return [
    ['history', history],
    ['exceptions', exceptions],
  ];
}
