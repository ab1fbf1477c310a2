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

/** Opens the indexes of the sites at these addresses. Throws if none can be loaded. */
export async function openSites(addresses: readonly string[]): Promise<OpenSites> {
  const open: OpenSites = { sites: [], unreachable: [] };
  const results = await Promise.allSettled(
    addresses.map((address) =>
      addresses.length > 1 ? openInTime(address) : openSiteIndex(address),
    ),
  );
  let failure: unknown;
  for (const [place, result] of results.entries()) {
    if (result.status === 'fulfilled') {
      open.sites.push({ index: result.value, items: listItems(result.value, place === 0) });
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
