import type { Catalogue } from '../index-files.ts';
import type { IssuerRecord, NoticeRecord, SearchRecord } from './record.ts';
import type { FoldedItem } from './single-chunks.ts';

/** Numbers values as they come; equal values, by what names them, get one number. */
function numbered<T>(nameOf: (value: T) => string) {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf(value: T): number {
      const name = nameOf(value);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, values.length);
      return values.push(value) - 1;
    },
  };
}

/** The catalogue of the items, numbered as they come, and of the chunks of their index. */
export function makeCatalogue(
  records: readonly SearchRecord[],
  folded: readonly FoldedItem[],
  chunks: Catalogue['chunks'],
): Catalogue {
  const issuers = numbered<IssuerRecord>(({ id }) => id);
  const notices = numbered<NoticeRecord>(({ key }) => key);
  const topics = numbered<readonly string[]>((codes) => codes.join(' '));
  const days = records.flatMap(({ deadlineDay }) => deadlineDay ?? []);
  const deadlines = [...new Set(days)].sort();
  const items: Catalogue['items'] = {
    id: records.map(({ id }) => id),
    notice: records.map(({ notice }) => notices.numberOf(notice)),
    status: records.map(({ status }) => status),
    deadline: records.map(({ deadlineDay }) =>
      deadlineDay === null ? -1 : deadlines.indexOf(deadlineDay),
    ),
    topics: records.map((record) => topics.numberOf(record.topics)),
    head: folded.map(({ head }) => head.length),
  };
  return {
    chunks,
    notices: notices.values.map(({ key, issuer, title, published, window }) => ({
      key,
      issuer: issuers.numberOf(issuer),
      title,
      published,
      window,
    })),
    issuers: issuers.values,
    deadlines,
    topics: topics.values.map((codes) => [...codes]),
    items,
  };
}
