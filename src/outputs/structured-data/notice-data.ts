import type { CreativeWork, Report, Thing } from 'schema-dts';
import {
  type Notice,
  type RectificationItem,
  type Site,
  titleOf,
} from '../../notice/content/content.ts';
import { contactOf } from '../../notice/derived/contact.ts';
import { updatesOf } from '../../notice/derived/update.ts';
import { headingOf } from '../../notice/schema/label.ts';
import type { Day } from '../../notice/time/day.ts';
import type { ToAddress } from '../to-address.ts';
import { breadcrumbs, type Crumb } from './breadcrumbs.ts';
import { hospitalId, hospitalNode } from './hospital.ts';
import { mediaNodes } from './media.ts';

const inLanguage = 'zh-CN';

/** What the page of a notice is about, as it is on a day. */
export function noticeNodes(site: Site, notice: Notice, today: Day, toAddress: ToAddress): Thing[] {
  const { issuer, published, attachments } = notice;
  const url = toAddress(`${notice.key}/`);
  const [update] = updatesOf([notice], today);
  const position = placeInSeries(notice);
  const report: Report = {
    '@type': 'Report',
    '@id': url,
    url,
    name: titleOf(notice),
    inLanguage,
    ...(published && { datePublished: published }),
    ...(update && { dateModified: update.date }),
    publisher: { '@id': hospitalId(issuer, toAddress) },
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      '@id': `${toAddress(`${issuer.id}/`)}#notices`,
      name: `${issuer.name}巡察整改进展情况通报`,
    },
    ...(position !== null && { position }),
    ...(attachments.length > 0 && { associatedMedia: mediaNodes(notice, toAddress) }),
  };
  return [
    report,
    hospitalNode(issuer, contactOf(notice), toAddress),
    breadcrumbs(crumbsOf(site, notice), toAddress),
  ];
}

/** What the page of an item is about; `index` is its place among the items of its notice, from 0. */
export function itemNodes(
  site: Site,
  item: RectificationItem,
  index: number,
  toAddress: ToAddress,
): Thing[] {
  const { notice } = item;
  const { issuer } = notice;
  const path = `${item.key}/`;
  const name = headingOf(item);
  const url = toAddress(path);
  const part: CreativeWork = {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name,
    inLanguage,
    ...(notice.published && { datePublished: notice.published }),
    position: index + 1,
    isPartOf: { '@type': 'Report', '@id': toAddress(`${notice.key}/`), name: titleOf(notice) },
    publisher: hospitalNode(issuer, null, toAddress),
  };
  return [part, breadcrumbs([...crumbsOf(site, notice), { name, path }], toAddress)];
}

function crumbsOf(site: Site, notice: Notice): Crumb[] {
  const { issuer, key } = notice;
  return [
    { name: site.title, path: '' },
    { name: issuer.name, path: `${issuer.id}/` },
    { name: titleOf(notice), path: `${key}/` },
  ];
}

/** How many notices the issuer had published by this one; null where its day is not stated. */
function placeInSeries({ issuer, published, key }: Notice): number | null {
  if (!published) return null;
  const dated = issuer.notices.filter((notice) => notice.published !== undefined);
  return dated.length - dated.findIndex((notice) => notice.key === key);
}
