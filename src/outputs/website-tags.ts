import {
  type Issuer,
  type Notice,
  type RectificationItem,
  titleOf,
} from '../notice/content/content.ts';
import { headingOf } from '../notice/schema/label.ts';
import { topicNames, topics } from '../notice/topics/topic.ts';
import type { ToAddress } from './to-address.ts';

/** A `<meta name>` of a page. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What a list page says of itself as a column (栏目) of its website. */
export interface Column {
  name: string;
  description: string;
  type: '信息公开' | '数据发布';
}

/**
 * The tags that 《政府网站发展指引》 (国办发〔2017〕47号) has every page of a website bear. None where the
 * issuer's front matter does not state its website: hospitals are not clearly bound by them.
 */
export function websiteTags(issuer: Issuer | undefined): MetaTag[] {
  if (!issuer?.website) return [];
  const { name, domain, idCode } = issuer.website;
  return [
    { name: 'SiteName', content: name },
    { name: 'SiteDomain', content: domain },
    { name: 'SiteIDCode', content: idCode },
  ];
}

/** The tags of a list page: those of the website, and of the column that it is. */
export function columnTags(issuer: Issuer | undefined, column: Column): MetaTag[] {
  const tags = websiteTags(issuer);
  if (!issuer || tags.length === 0) return [];
  return [
    ...tags,
    { name: 'ColumnName', content: column.name },
    { name: 'ColumnDescription', content: column.description },
    {
      name: 'ColumnKeywords',
      content: [...new Set([...subject, issuer.name, column.name])].join(','),
    },
    { name: 'ColumnType', content: column.type },
  ];
}

/** The tags of a notice's page. `address` is the whole address of a path; null if it is not known. */
export function noticeTags(notice: Notice, address: WholeAddress): MetaTag[] {
  const ofItems = new Set(notice.items.flatMap((item) => item.topics));
  const names = topics.filter((topic) => ofItems.has(topic)).map((topic) => topicNames[topic]);
  return articleTags({ notice, title: titleOf(notice), path: `${notice.key}/`, names, address });
}

/** The tags of an item's page. */
export function itemTags(item: RectificationItem, address: WholeAddress): MetaTag[] {
  const names = item.topics.map((topic) => topicNames[topic]);
  const { notice, key } = item;
  return articleTags({ notice, title: headingOf(item), path: `${key}/`, names, address });
}

type WholeAddress = ToAddress | null;

/** What all pages are about. */
const subject = ['巡察整改', '整改进展情况通报'];

/**
 * The tags of a content page. Description is the one that every page has, since names of such tags
 * are the same in capitals. PubDate has a day and no time of day, as content has: the form of the
 * guide goes on to minutes, and no hour is made up.
 */
function articleTags(article: {
  notice: Notice;
  title: string;
  path: string;
  /** Names of its topics. */
  names: readonly string[];
  address: WholeAddress;
}): MetaTag[] {
  const { notice, title, path, names, address } = article;
  const { issuer, published, key } = notice;
  const tags = websiteTags(issuer);
  if (tags.length === 0) return [];
  return [
    ...tags,
    { name: 'ArticleTitle', content: title },
    ...(published ? [{ name: 'PubDate', content: published }] : []),
    { name: 'ContentSource', content: issuer.name },
    { name: 'Keywords', content: [...subject, issuer.name, ...names].join(',') },
    ...(issuer.committee ? [{ name: 'Author', content: issuer.committee }] : []),
    ...(address
      ? [
          { name: 'Image', content: address(`${key}/picture.png`) },
          { name: 'Url', content: address(path) },
        ]
      : []),
  ];
}
