import type { Dataset, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import type { Content, Issuer, Site } from '../../notice/content/content.ts';
import { siteFrame } from '../../notice/derived/site-frame.ts';
import type { DataFile } from '../open-data/data-files.ts';
import type { ToAddress } from '../to-address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { hospitalNode } from './hospital.ts';

/** What the home page is of: the site, its search, and whose it is where it is one hospital's. */
export function siteNodes(content: Content, toAddress: ToAddress): Thing[] {
  const { site, issuer } = siteFrame(content);
  const url = toAddress('');
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${toAddress('search/?q=')}{q}` },
    'query-input': 'required name=q',
  };
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: site.title,
    inLanguage: 'zh-CN',
    potentialAction: search,
    ...(issuer && { publisher: hospitalNode(issuer, null, toAddress) }),
  };
  return [website];
}

/** What the page of an issuer is about. */
export function issuerNodes(site: Site, issuer: Issuer, toAddress: ToAddress): Thing[] {
  return [
    hospitalNode(issuer, issuer.contact ?? null, toAddress),
    breadcrumbs(
      [
        { name: site.title, path: '' },
        { name: issuer.name, path: `${issuer.id}/` },
      ],
      toAddress,
    ),
  ];
}

/** What the page /data/ is about. */
export function datasetNodes(
  content: Content,
  {
    description,
    files,
  }: { description: string; files: readonly Pick<DataFile, 'name' | 'type'>[] },
  toAddress: ToAddress,
): Thing[] {
  const { site, issuer } = siteFrame(content);
  const url = toAddress('data/');
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${site.title}：开放数据`,
    description,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    ...(issuer && { creator: hospitalNode(issuer, null, toAddress) }),
    distribution: files.map(({ name, type }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: toAddress(`data/${name}`),
      encodingFormat: type,
    })),
  };
  return [dataset];
}
