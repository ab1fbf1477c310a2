import type { Content, Issuer, Site } from '../content/content.ts';

/**
 * What the frame of a page about no one issuer shows. A site of one hospital is that hospital's:
 * all its pages have its colour and its filing numbers.
 */
export function siteFrame({ site, issuers }: Content): { site: Site; issuer?: Issuer } {
  const [issuer, other] = issuers;
  return issuer && !other ? { site, issuer } : { site };
}
