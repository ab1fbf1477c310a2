import type { z } from 'zod';
import type { Content } from '../../notice/content/content.ts';
import type { ToAddress } from '../to-address.ts';
import type { Column } from './column.ts';
import { csvOf } from './csv.ts';
import { type DataField, dataFields } from './data-fields.ts';
import { itemsData, noticesData } from './entries.ts';
import { exampleEntry } from './example-entry.ts';
import { itemColumns } from './item-columns.ts';
import { itemEntry } from './item-entry.ts';
import { entrySchema } from './json-schema.ts';
import { noticeColumns } from './notice-columns.ts';
import { noticeEntry } from './notice-entry.ts';

/** What /data/ says of the files that hold the same entries. */
export interface DataTable {
  /** The files' name without its ending. */
  file: 'notices' | 'items';
  /** What they hold, such as 全部通报. */
  name: string;
  fields: DataField[];
  /** One entry of the site as it stands in each kind of file; none where there is no entry. */
  examples: { name: string; text: string }[];
}

/** What /data/ says: first of the notices, then of the items. */
export function dataPage(content: Content, toAddress: ToAddress): DataTable[] {
  return [
    {
      file: 'notices',
      name: '全部通报',
      ...described(noticeEntry, noticeColumns, noticesData(content, toAddress)),
    },
    {
      file: 'items',
      name: '全部整改事项',
      ...described(itemEntry, itemColumns, itemsData(content, toAddress)),
    },
  ];
}

function described<Entry extends object>(
  schema: z.ZodType<Entry>,
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
): Pick<DataTable, 'fields' | 'examples'> {
  const entry = exampleEntry(entries);
  const first = entry ? [entry, ...entries] : entries;
  return {
    fields: dataFields(entrySchema(schema), columns, first),
    examples: entry
      ? [
          { name: 'JSON 里的一项', text: JSON.stringify(entry, null, 2) },
          { name: '表格里的一行', text: csvOf(columns, [entry], '').replace('\ufeff', '').trim() },
        ]
      : [],
  };
}
