import type { ItemStatus } from '../../notice/status/item-status.ts';
import type { Day } from '../../notice/time/day.ts';
import type { SearchItem } from '../index-files.ts';

/** One rectification item as the search index takes it in. */
export interface SearchRecord extends Omit<SearchItem, 'simplified'> {
  /** `issuer/notice/item`, as in the address: unique on the site. */
  key: string;
  id: string;
  notice: NoticeRecord;
  /** The one it has now (`currentStatus`), for filters, sorts and badges. */
  status: ItemStatus | null;
  /** Last day of the deadline; null if its words name none. */
  deadlineDay: Day | null;
  topics: readonly string[];
  /** The beginning of `text` that says what the problem is: the heading, and the problem. */
  head: string;
}

/** The notice of an item. */
export interface NoticeRecord {
  /** `issuer/notice`. */
  key: string;
  issuer: IssuerRecord;
  title: string;
  published: Day | null;
  window: { opens: Day | null; closes: Day } | null;
}

/** The issuer of a notice. */
export interface IssuerRecord {
  id: string;
  name: string;
  region: string | null;
}
