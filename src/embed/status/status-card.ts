import { type BarShare, barShares } from '../../notice/progress/bar-shares.ts';
import { sharesOf, statesStatuses } from '../../notice/progress/status-shares.ts';
import { type Day, printDay } from '../../notice/time/day.ts';
import {
  printWindow,
  type WindowDates,
  type WindowState,
  windowState,
  windowStateName,
} from '../../notice/window/comment-window.ts';
import type { NoticeStatus } from '../../outputs/notice-status.ts';
import { type CardElement, cardElement as make } from './card-element.ts';
import { shareRects } from './share-rects.ts';

/**
 * The card of a notice: whose it is, its title, how far its items are, and its comment window. What
 * depends on the day is as on `today`, and bears what `makeWindowsTrue` keeps it true by. `title` is
 * the element of the title: a page of its own needs a heading, another's page has its own.
 */
export function statusCard(status: NoticeStatus, today: Day, title: 'h1' | 'p'): CardElement {
  const { issuer, published, url } = status;
  return make(
    'article',
    { class: 'status-card' },
    make(
      'p',
      { class: 'about' },
      make('span', {}, issuer),
      published !== null && make('span', {}, ` ${printDay(published)}发布`),
    ),
    make(title, { class: 'title' }, make('a', { href: url }, status.title)),
    ...progress(status),
    ...commentWindow(status, today),
  );
}

function progress({ items, currentStatuses, changed }: NoticeStatus): CardElement[] {
  if (items === 0) return [];
  if (!statesStatuses(currentStatuses)) {
    return [make('p', {}, `整改事项 ${items} 项，通报没有注明各项的完成情况。`)];
  }
  return [
    make('p', {}, `整改事项 ${items} 项${changed ? `，截至${printDay(changed)}公布的进展` : ''}`),
    make(
      'svg',
      { class: 'status-bar', 'aria-hidden': 'true' },
      ...barShares(currentStatuses).map(share),
    ),
    make('ul', {}, ...sharesOf(currentStatuses).map(count)),
  ];
}

function share(drawn: BarShare): CardElement {
  const rects = shareRects(drawn).map((rect) => make('rect', rect));
  return make('g', { 'data-status': drawn.status }, ...rects);
}

function count({ status, name, count }: ReturnType<typeof sharesOf>[number]): CardElement {
  return make(
    'li',
    {},
    make('span', { class: 'disc', 'data-status': status }),
    `${name} ${count} 项`,
  );
}

function commentWindow({ url, comments, outcome }: NoticeStatus, today: Day): CardElement[] {
  const dates: WindowDates | null = comments && {
    ...comments,
    outcomePublished: outcome?.published ?? null,
  };
  const state = windowState(dates, today);
  const days = dates && printWindow({ opens: dates.opens ?? undefined, closes: dates.closes });
  const marks = {
    'data-opens': dates?.opens ?? undefined,
    'data-closes': dates?.closes,
    'data-outcome-published': dates?.outcomePublished ?? undefined,
  };
  // Without script the words stay as built, so they name the day on which they were true.
  const asOf = dates ? `截至${printDay(today)}：` : '';
  const link = (fragment: string, words: string, ...states: WindowState['code'][]) =>
    make(
      'p',
      { ...marks, 'data-while': states.join(' '), hidden: !states.includes(state.code) },
      make('a', { href: `${url}#${fragment}` }, words),
    );
  return [
    make(
      'p',
      {},
      make(
        'span',
        { class: 'window', 'data-window': state.code, ...marks },
        asOf + windowStateName(state),
      ),
      days !== null && make('span', { class: 'days' }, `${days}（北京时间）`),
    ),
    ...(dates ? [link('contact', '怎样提意见', 'upcoming', 'open')] : []),
    ...(outcome ? [link('outcome', '征求意见的结果', 'outcome-published')] : []),
  ];
}
