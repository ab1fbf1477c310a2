import type { ItemStatus } from '../../notice/status/item-status.ts';
import type { Day } from '../../notice/time/day.ts';
import type { CatalogueIssuer, CatalogueNotice } from '../index-files.ts';
import type { SiteIndex } from './site-index.ts';

/** An item as the catalogue of its site lists it, its words not yet loaded. */
export interface ListedItem {
  site: SiteIndex;
  /** Its number in the index of its site. */
  number: number;
  /** `issuer/notice/item`: unique on its site. */
  key: string;
  /** Address of its page. */
  url: string;
  /** Its issuer; its id is unique among the sites that are searched. */
  issuer: CatalogueIssuer;
  notice: CatalogueNotice;
  status: ItemStatus | null;
  topics: readonly string[];
  /** Last day of its deadline; null if it has none, or none that is a day. */
  deadline: Day | null;
}

/** The items of a site, by their numbers. The ids of a further site's issuers take its address. */
export function listItems(site: SiteIndex, isFirst: boolean): ListedItem[] {
  const { issuers, notices, deadlines, topics, items, pageFile = '' } = site.catalogue;
  const nameIssuer = (issuer: CatalogueIssuer) =>
    isFirst ? issuer : { ...issuer, id: `${site.site}${issuer.id}` };
  const knownIssuers = issuers.map(nameIssuer);
  return items.id.map((id, number) => {
    const notice = valueAt(notices, items.notice[number]);
    const key = `${notice.key}/${id}`;
    return {
      site,
      number,
      key,
      url: `${site.site}${key}/${pageFile}`,
      issuer: valueAt(knownIssuers, notice.issuer),
      notice,
      status: items.status[number] ?? null,
      topics: topics[items.topics[number] ?? -1] ?? [],
      deadline: deadlines[items.deadline[number] ?? -1] ?? null,
    };
  });
}

function valueAt<T>(list: readonly T[], place: number | undefined): T {
  const value = list[place ?? -1];
  if (value === undefined) throw new RangeError('The catalogue names what it does not hold.');
  return value;
}
