import type { Item, Notice } from './content.ts';
import { escapeHtml, isoDay, printDay, time } from './html.ts';

export const statusNames: { [status: string]: string } = {
  completed: '已完成',
  sustained: '已完成，长期坚持',
  'mostly-completed': '基本完成',
  'in-progress': '正在整改',
  'not-completed': '未完成',
};

const today = new Date(`${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)}Z`);

/** The title on one line. */
export function titleOf({ title }: Notice): string {
  return escapeHtml(title.replaceAll('\n', ''));
}

/** Printed label and title of an item. */
export function headingOf({ number, title }: Item): string {
  return `（${number}）${escapeHtml(title)}`;
}

export function statusBadge(status: string | undefined): string {
  return status ? `<span class="badge" data-status="${status}">${statusNames[status]}</span>` : '';
}

export function windowState(notice: Notice): string {
  const { comments } = notice;
  if (!comments) {
    return '<span class="badge window-state" data-window="not-stated">未注明征求意见时间</span>';
  }
  const { opens, closes } = comments;
  const days = (to: Date) => (to.getTime() - today.getTime()) / 86_400_000;
  const [code, name] =
    today < opens
      ? ['upcoming', `${days(opens)} 天后开始征求意见`]
      : today <= closes
        ? ['open', `正在征求意见，还剩 ${days(closes)} 天`]
        : ['closed', '征求意见已结束'];
  return `<span class="badge window-state" data-window="${code}" data-opens="${isoDay(opens)}" data-closes="${isoDay(closes)}">截至${printDay(today)}：${name}</span>`;
}

export function commentWindow(notice: Notice): string {
  const { comments } = notice;
  const days = comments
    ? `<p>${printDay(comments.opens)}至${printDay(comments.closes)}<small>（最后一天到 23:59:59 为止）</small></p>`
    : '';
  return `<section class="panel comment-window" aria-labelledby="comment-window"><h2 id="comment-window">征求意见时间</h2><p>${windowState(notice)}</p>${days}</section>`;
}

export function contactBlock({ contact, issuer, title }: Notice, item?: Item): string {
  const about = `${issuer.name}《${title.replaceAll('\n', '')}》`;
  const subject = `对${about}${item ? `（${item.number}）${item.title}` : ''}的意见`;
  const phones = contact.phones.map(
    ({ number, hours }) =>
      `<dd><a href="tel:${number.replaceAll(/\D/g, '')}">${number}</a><span>（${hours}）</span></dd>`,
  );
  const emails = contact.emails.map(
    (email) =>
      `<dd><a href="mailto:${email}?subject=${encodeURIComponent(subject)}">${escapeHtml(email)}</a></dd>`,
  );
  return `<section class="panel contact" aria-labelledby="contact"><h2 id="contact">联系方式</h2><dl><dt>电话</dt>${phones.join('')}<dt>地址</dt><dd>${escapeHtml(contact.address)}</dd><dt>邮政编码</dt><dd>${contact.postcode}</dd><dt>电子邮箱</dt>${emails.join('')}</dl></section>`;
}

/** The words of an item, and under them its marks and links where it stands in its notice. */
export function itemWords(item: Item, level: number, alone: boolean): string {
  const key = item.url.slice(1, -1);
  const again = item.followUp ? `<a href="#follow-up-${item.id}">后续说明</a>` : '';
  const notes = alone
    ? ''
    : `<p class="item-notes" data-ui>${statusBadge(item.status)}${again}<a href="${item.url}">本事项页面</a></p>`;
  return `<section class="item"${alone ? '' : ` id="item-${item.id}"`} data-item="${key}"><div class="item-words"><h${level}>${headingOf(item)}</h${level}>${item.html}</div>${notes}</section>`;
}

export function followUpWords(item: Item, level: number, alone: boolean): string {
  const { followUp, id, title, number } = item;
  if (!followUp) return '';
  const notes = alone
    ? ''
    : `<p class="item-notes" data-ui><a href="#item-${id}">见整改事项（${number}）</a></p>`;
  return `<section class="follow-up"${alone ? '' : ` id="follow-up-${id}"`}><h${level}>${followUp.number}.${escapeHtml(title)}</h${level}>${followUp.html}${notes}</section>`;
}

export function noticeList(notices: readonly Notice[], withIssuer: boolean): string {
  const entries = notices.map(
    (notice) =>
      `<li><h3><a href="${notice.url}">${withIssuer ? `${escapeHtml(notice.issuer.name)}：` : ''}${titleOf(notice)}</a></h3><p>${windowState(notice)}<span>整改事项 ${notice.items.length} 项</span>${notice.published ? time(notice.published) : '<span>未注明发布日期</span>'}</p></li>`,
  );
  return `<ol class="notice-list" data-window-list>${entries.join('')}</ol>`;
}
