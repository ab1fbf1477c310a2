import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Day } from '../../../notice/time/day.ts';

/** The first day that a zip can name. */
const zipDay = new Date(1980, 0, 1);

/**
 * The Word file without what differs from run to run: the times at which it was made, for which the
 * day of publication stands, and the random names of its links.
 */
export function reproducible(file: Uint8Array, published: Day | null): Uint8Array {
  const parts = unzipSync(file);
  const names = new Map<string, string>();
  const fixed = Object.keys(parts).map((path): [string, Zippable[string]] => {
    const part = parts[path] ?? new Uint8Array();
    if (!/\.(?:xml|rels)$/.test(path)) return [path, [part, { mtime: zipDay }]];
    const xml =
      path === 'docProps/core.xml' ? datedAs(strFromU8(part), published) : strFromU8(part);
    return [path, [strToU8(withPlainNames(xml, names)), { mtime: zipDay }]];
  });
  return zipSync(Object.fromEntries(fixed), { level: 9 });
}

function datedAs(xml: string, published: Day | null): string {
  const times = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
  return xml.replaceAll(times, (element) =>
    published ? element.replace(/>[^<]*</, `>${published}T00:00:00Z<`) : '',
  );
}

/** Relationships by numbers in the order in which they are met; docx draws the names of links. */
function withPlainNames(xml: string, names: Map<string, string>): string {
  return xml.replaceAll(/(?<=\b(?:r:id|Id)=")rId[\w-]*[^\d"][\w-]*(?=")/g, (name) => {
    const plain = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, plain);
    return plain;
  });
}
