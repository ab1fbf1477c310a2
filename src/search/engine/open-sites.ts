import { type ListedItem, listItems } from './listed-item.ts';
import { openSiteIndex, type SiteIndex } from './site-index.ts';

/** The sites that are searched. */
export interface OpenSites {
  /** Those that answered, in the order in which they were named. */
  sites: { index: SiteIndex; items: readonly ListedItem[] }[];
  /** Addresses of those whose index could not be loaded. */
  unreachable: string[];
}

/** So many milliseconds one of several sites may take before the others answer without it. */
const patience = 8000;

/**
 * Opens the indexes of the sites at these addresses. Those that cannot be loaded or read are named;
 * throws if that is all of them.
 */
export async function openSites(addresses: readonly string[]): Promise<OpenSites> {
  const open: OpenSites = { sites: [], unreachable: [] };
  const isOne = addresses.length === 1;
  const results = await Promise.allSettled(
    addresses.map(async (address, place) => {
      const index = await (isOne ? openSiteIndex(address) : openInTime(address));
      return { index, items: listItems(index, place === 0) };
    }),
  );
  let failure: unknown;
  for (const [place, result] of results.entries()) {
    if (result.status === 'fulfilled') {
      open.sites.push(result.value);
    } else {
      failure ??= result.reason;
      open.unreachable.push(addresses[place] ?? '');
    }
  }
  if (open.sites.length === 0) throw failure;
  return open;
}

function openInTime(address: string): Promise<SiteIndex> {
  return new Promise((opened, failed) => {
    const late = setTimeout(
      () => failed(new Error(`${address} did not answer in time.`)),
      patience,
    );
    openSiteIndex(address)
      .finally(() => clearTimeout(late))
      .then(opened, failed);
  });
}
