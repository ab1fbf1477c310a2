import type { BreadcrumbList } from 'schema-dts';
import type { ToAddress } from '../to-address.ts';

/** A page on the way to another, by its path from the site's root. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way from the home page to a page, itself last. */
export function breadcrumbs(crumbs: readonly Crumb[], toAddress: ToAddress): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toAddress(path),
    })),
  };
}
