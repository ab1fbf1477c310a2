import type { z } from 'zod';
import type { Content } from '../../notice/content/content.ts';
import type { ToAddress } from '../to-address.ts';
import type { Column } from './column.ts';
import { itemsData, noticesData } from './entries.ts';
import { itemColumns } from './item-columns.ts';
import { type ItemEntry, itemEntry } from './item-entry.ts';
import { noticeColumns } from './notice-columns.ts';
import { type NoticeEntry, noticeEntry } from './notice-entry.ts';

/** A dataset (数据集) of the open data: entries of one kind, which several files and /data/ show. */
export interface Dataset<Entry extends object> {
  /** Name of its files, without their endings. */
  file: 'notices' | 'items';
  /** What it holds, such as 全部通报. */
  name: string;
  schema: z.ZodType<Entry>;
  columns: readonly Column<Entry>[];
  entries: readonly Entry[];
}

/** The datasets of a site. */
export interface Datasets {
  notices: Dataset<NoticeEntry>;
  items: Dataset<ItemEntry>;
}

/** What a site's datasets hold. `toAddress` makes addresses of paths from the site's root. */
export function datasets(content: Content, toAddress: ToAddress): Datasets {
  return {
    notices: {
      file: 'notices',
      name: '全部通报',
      schema: noticeEntry,
      columns: noticeColumns,
      entries: noticesData(content, toAddress),
    },
    items: {
      file: 'items',
      name: '全部整改事项',
      schema: itemEntry,
      columns: itemColumns,
      entries: itemsData(content, toAddress),
    },
  };
}
