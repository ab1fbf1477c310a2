import { describe, expect, it } from 'vitest';
import type { CardElement } from './card-element.ts';
import { statusCard } from './status-card.ts';
import { fullStatus } from './testing.ts';

/** The words of what is shown, a line a text. */
function shownWords({ attributes, content }: CardElement): string[] {
  if (attributes['hidden'] === true) return [];
  return content.flatMap((part) => (typeof part === 'string' ? [part.trim()] : shownWords(part)));
}

function links(element: CardElement): unknown[] {
  const inner = element.content.flatMap((part) => (typeof part === 'string' ? [] : links(part)));
  if (element.attributes['hidden'] === true) return [];
  return element.name === 'a' ? [element.attributes['href']] : inner;
}

const cardOn = (day: string, changes: Partial<typeof fullStatus> = {}) =>
  statusCard({ ...fullStatus, ...changes }, day, 'p');

describe('the card of a notice', () => {
  it('says whose it is, what it is, how far it is, and when comments are taken', () => {
    expect(shownWords(cardOn('2025-07-03'))).toEqual([
      '示例市医院',
      '2025年5月6日发布',
      '关于巡察整改进展情况的通报',
      '整改事项 12 项，截至2025年9月1日公布的进展',
      '已完成 8 项',
      '已完成，长期坚持 1 项',
      '正在整改 2 项',
      '未注明 1 项',
      '截至2025年7月3日：正在征求意见，还剩 2 天',
      '2025年5月10日至2025年7月5日（北京时间）',
      '怎样提意见',
    ]);
  });

  it.each([
    ['2025-05-09', '1 天后开始征求意见', '#contact'],
    ['2025-07-05', '征求意见今天截止', '#contact'],
    ['2025-07-06', '征求意见已结束', null],
    ['2025-08-01', '征求意见已结束，结果已公布', '#outcome'],
  ])('on %s says “%s” and leads to what there is', (day, state, fragment) => {
    const card = cardOn(day);
    expect(shownWords(card).some((line) => line.endsWith(`：${state}`))).toBe(true);
    const { url } = fullStatus;
    expect(links(card)).toEqual([url, ...(fragment ? [url + fragment] : [])]);
  });

  it('says what is not stated, and nothing of items where there are none', () => {
    const bare = { published: null, comments: null, outcome: null, changed: null };
    const counts = { ...fullStatus.currentStatuses, completed: 0, sustained: 0, 'in-progress': 0 };
    expect(
      shownWords(cardOn('2025-07-03', { ...bare, items: 1, currentStatuses: counts })),
    ).toEqual([
      '示例市医院',
      '关于巡察整改进展情况的通报',
      '整改事项 1 项，通报没有注明各项的完成情况。',
      '未注明征求意见时间',
    ]);
    const none = { ...counts, none: 0 };
    expect(shownWords(cardOn('2025-07-03', { ...bare, items: 0, currentStatuses: none }))).toEqual([
      '示例市医院',
      '关于巡察整改进展情况的通报',
      '未注明征求意见时间',
    ]);
  });

  it('draws a share for each status that items have', () => {
    const [bar] = cardOn('2025-07-03').content.filter(
      (part) => typeof part !== 'string' && part.name === 'svg',
    ) as CardElement[];
    const shares = bar?.content as CardElement[];
    expect(shares.map(({ attributes }) => attributes['data-status'])).toEqual([
      'completed',
      'sustained',
      'in-progress',
      'none',
    ]);
  });
});
