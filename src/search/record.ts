/** One rectification item as the search index takes it in. */
export interface SearchRecord {
  /** `issuer/notice/item`, as in the address: unique on the site. */
  key: string;
  /** The item's page below the base path, such as `issuer/notice/item/`: no slash before it. */
  url: string;
  /** Name of the hospital. */
  issuer: string;
  /** Title of the notice. */
  notice: string;
  /** The printed label, such as （1）. */
  label: string;
  title: string;
  /** English code of the status; null if none is stated. */
  status: string | null;
  /** The deadline as printed. */
  deadline: string | null;
  /** All printed words of the item, label and title first, paragraphs separated by `\n`. */
  text: string;
}

/** What a hit shows: the content of one small JSON file per item. */
export type SearchItem = Pick<
  SearchRecord,
  'key' | 'url' | 'issuer' | 'notice' | 'label' | 'title' | 'status' | 'deadline' | 'text'
>;

/** The part of a record that a hit shows. */
export function toSearchItem(record: SearchRecord): SearchItem {
  const { key, url, issuer, notice, label, title, status, deadline, text } = record;
  return { key, url, issuer, notice, label, title, status, deadline, text };
}
