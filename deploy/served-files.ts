import { extname } from 'node:path';
import { attachmentEndings, attachmentKind } from '../src/notice/schema/attachment-kind.ts';

/*
 * How a web server should send the files of a built site. The recipes of this folder say it in the
 * words of each server; recipes.test.ts holds them to it, and prove.ts holds a running server to it.
 */

/** What a server says of a file. */
export interface Service {
  /** The media type, without its charset. */
  mediaType: string;
  /** True if its address holds a digest, so that a browser may keep it for ever. */
  isKept: boolean;
  /** True if pages of other sites may read it. */
  isShared: boolean;
  /** True if pages of other sites may show it in a frame. */
  isFramed: boolean;
}

/** Media types of what a build makes, by the ending of the file's name. */
const ownTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.gz': 'application/gzip',
};

/** Media types of files by their ending: of what a build makes, and of attachments. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    attachmentEndings.map((ending) => [
      `.${ending}`,
      attachmentKind(`a.${ending}`)?.mediaType ?? '',
    ]),
  ),
  ...ownTypes,
};

/** Feeds are told by their names, since their endings say less. */
const feedTypes: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** How a file of a built site should be sent; `path` is relative to the site's root. */
export function serviceOf(path: string): Service {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    mediaType: feedTypes[name] ?? mediaTypes[extname(path)] ?? 'application/octet-stream',
    isKept: /^(?:_astro|pagefind\/[0-9a-f]+)\//.test(path),
    isShared:
      /^(?:_astro|pagefind|data)\//.test(path) ||
      /^(?:feed\.(?:xml|json)|status\.json|.*\.ics|notice-(?:search|status)\.js|embed-resize\.js)$/.test(
        name,
      ),
    isFramed: path.startsWith('embed/'),
  };
}
