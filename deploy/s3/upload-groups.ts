import { serviceOf } from '../served-files.ts';
import { withoutCopies } from '../site-files.ts';

/** Files that are uploaded together. */
export interface UploadGroup {
  /** What they are, for the person who waits. */
  name: string;
  /** What the storage is to say of them. */
  headers: string[];
  paths: string[];
}

/** What names other files is sent when these are there. */
const steps = ['各页的部件', '数据和附件', '页面'] as const;

/**
 * The files of a built site in groups, in the order in which they should be sent. Gzip copies of
 * files are left out: such storage does not choose between them.
 */
export function uploadGroups(paths: readonly string[]): {
  groups: UploadGroup[];
  own: ReadonlySet<string>;
} {
  const own = withoutCopies(paths);
  const groups = new Map<string, UploadGroup>();
  for (const step of steps) {
    for (const path of own.filter((candidate) => stepOf(candidate) === step)) {
      const { mediaType, isKept } = serviceOf(path);
      const charset = mediaType.startsWith('text/') ? '; charset=utf-8' : '';
      const cache = isKept ? 'public, max-age=31536000, immutable' : 'no-cache';
      const name = `${step}（${mediaType}）`;
      const headers = [`Content-Type: ${mediaType}${charset}`, `Cache-Control: ${cache}`];
      const group = groups.get(name) ?? { name, headers, paths: [] };
      groups.set(name, group);
      group.paths.push(path);
    }
  }
  return { groups: [...groups.values()], own: new Set(own) };
}

function stepOf(path: string): (typeof steps)[number] {
  if (serviceOf(path).isKept) return '各页的部件';
  // The file that says which index is the current one; and the scripts that name parts.
  const namesOthers = /\.(?:html|js)$|^pagefind\//.test(path);
  return namesOthers ? '页面' : '数据和附件';
}
