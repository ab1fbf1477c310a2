import { keepTrue } from '../../live/keep-true.ts';
import { makeWindowsTrue } from '../../live/live-windows.ts';
import { dayInShanghai } from '../../notice/time/day.ts';
import { adoptStyles } from '../../search/view/adopt-styles.ts';
import barStyles from './bar.css?inline';
import { cardNode } from './card-node.ts';
import discStyles from './disc.css?inline';
import { loadStatus } from './load-status.ts';
import { statusAddress } from './status-address.ts';
import cardStyles from './status-card.css?inline';
import { statusCard } from './status-card.ts';

/** The cards on this page. */
const shown = new Set<ShadowRoot>();

/**
 * `<notice-status>`: a card of a notice, whose window is true when it is read. Attributes:
 *
 * - `src`: address of the notice's page, or of an issuer's for its newest notice; read when the
 *   element comes into a page
 * - `scheme`: `light` or `dark`; by default that of the page around
 *
 * What stands within it, such as a link, is shown until the status is loaded, and stays if that
 * fails. Its look: custom properties `--notice-status-accent`, `-ink`, `-ink-soft`, `-paper`,
 * `-line`, `-done`, `-partly`, `-not-done` and `-font`.
 */
class NoticeStatusCard extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) shown.add(this.shadowRoot);
    else show(this).catch((error) => console.error(`<notice-status>: ${error.message}`));
  }

  disconnectedCallback(): void {
    if (this.shadowRoot) shown.delete(this.shadowRoot);
  }
}

/** Shows the card in place of what stands in the element. Throws, in words for a webmaster. */
async function show(element: HTMLElement): Promise<void> {
  const written = element.getAttribute('src') ?? '';
  const address = statusAddress(written, document.baseURI);
  if (!address) {
    throw new Error(
      `src 应是通报的网址，例如 https://www.example.cn/zhenggai/yiyuan/2025/；现在写的是“${written}”。`,
    );
  }
  const status = await loadStatus(address);
  // It may have come into the page twice while the status was loading.
  if (element.shadowRoot) return;
  const card = cardNode(statusCard(status, dayInShanghai(new Date()), 'p'));
  const root = element.attachShadow({ mode: 'open' });
  root.append(card);
  adoptStyles(card, barStyles + discStyles + cardStyles);
  makeWindowsTrue(root);
  if (element.isConnected) shown.add(root);
}

if (!customElements.get('notice-status')) {
  customElements.define('notice-status', NoticeStatusCard);
  keepTrue(() => shown.forEach(makeWindowsTrue));
}
