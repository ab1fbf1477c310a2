import type { ToAddress } from './to-address.ts';

/** Stands for the site's origin where the build does not know it. */
export const unknownOrigin = 'https://您的域名';

/** What the link says that an element shows where no script runs. */
export const linkWords = '查看巡察整改通报';

/**
 * Frames: a title for those who do not see them, and heights in pixels that show a form and some hits,
 * or a card on a phone; a script fits them exactly.
 */
export const embedFrames = {
  search: { title: '搜索巡察整改通报', height: 400 },
  status: { title: '巡察整改通报的进展', height: 450 },
} as const;

/** HTML for other pages: the search box as an element. */
export function searchElementCode(toAddress: ToAddress): string {
  return `<script type="module" src="${toAddress('notice-search.js')}"></script>
<notice-search><a href="${toAddress('')}">${linkWords}</a></notice-search>`;
}

/** The progress of a notice as an element; `path` is that of the notice, or of an issuer. */
export function statusElementCode(toAddress: ToAddress, path: string): string {
  const address = toAddress(path);
  return `<script src="${toAddress('notice-status.js')}" defer></script>
<notice-status src="${address}"><a href="${address}">${linkWords}</a></notice-status>`;
}

/** The search box in a frame. */
export function searchFrameCode(toAddress: ToAddress): string {
  return frame(toAddress('embed/search/'), embedFrames.search);
}

/** The progress of a notice in a frame; `path` is that of the notice, or of an issuer. */
export function statusFrameCode(toAddress: ToAddress, path: string): string {
  return frame(toAddress(`embed/${path}`), embedFrames.status);
}

/** The script that makes frames as high as what they show. */
export function resizeCode(toAddress: ToAddress): string {
  return `<script src="${toAddress('embed-resize.js')}" defer></script>`;
}

type Frame = (typeof embedFrames)[keyof typeof embedFrames];

function frame(address: string, { title, height }: Frame): string {
  return `<iframe src="${address}" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`;
}
