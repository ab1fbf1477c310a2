import { csvOf } from './csv.ts';
import { type DataField, dataFields } from './data-fields.ts';
import type { Dataset, Datasets } from './datasets.ts';
import { exampleEntry } from './example-entry.ts';
import { entrySchema } from './json-schema.ts';

/** What /data/ says of a dataset. */
export interface DescribedDataset extends Pick<Dataset<object>, 'file' | 'name'> {
  fields: DataField[];
  /** One entry of the site as it stands in each kind of file; none where there is no entry. */
  examples: { name: string; text: string }[];
}

/** What /data/ says: first of the notices, then of the items. */
export function dataPage({ notices, items }: Datasets): DescribedDataset[] {
  return [described(notices), described(items)];
}

function described<Entry extends object>({
  file,
  name,
  schema,
  columns,
  entries,
}: Dataset<Entry>): DescribedDataset {
  const entry = exampleEntry(entries);
  const first = entry ? [entry, ...entries] : entries;
  const row = entry && csvOf(columns, [entry], `${file}.json`).replace('\ufeff', '').trim();
  return {
    file,
    name,
    fields: dataFields(entrySchema(schema), columns, first),
    examples: row
      ? [
          { name: 'JSON 里的一项', text: JSON.stringify(entry, null, 2) },
          { name: '表格里的一行', text: row },
        ]
      : [],
  };
}
