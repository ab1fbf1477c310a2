/*
 * Adds the page's own address where the build was not told it (`--site`): to what cites the page, and
 * to the mails that are about it.
 */
const isKnown = document.querySelector('link[rel="canonical"]') !== null;

if (!isKnown && location.protocol.startsWith('http')) {
  const address = location.origin + location.pathname;
  for (const element of document.querySelectorAll<HTMLElement>('[data-citation]')) {
    // A button holds what it copies (copy-buttons.ts).
    if (element.dataset['copy']) element.dataset['copy'] += `，${address}`;
    else element.append(`，${address}`);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contact a[href*="&body="]')) {
    link.href += encodeURIComponent(`\r\n${address}`);
  }
}
