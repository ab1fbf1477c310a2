import type { Day } from '../../../src/notice/time/day.ts';
import type { NoticeTexts } from './assemble-specimens.ts';
import { dayAfter } from './days.ts';

/** Id of a notice → the state of its window, on the day on which it is made. */
export const windowStates: Readonly<Record<string, string>> = {
  upcoming: '还没有开始',
  open: '正在征求意见',
  'open-from-publication': '正在征求意见，没有写开始日',
  'last-day': '最后一天',
  closed: '已结束，没有公布结果',
  outcome: '已结束，公布了结果',
  'not-stated': '没有注明',
};

/** A notice for every state that a comment window can have on a day. */
export function windowNotices(today: Day): Record<keyof typeof windowStates, NoticeTexts> {
  const day = (count: number) => dayAfter(today, count);
  const outcome = `{ published: ${day(-5)}, received: 14, adopted: 9, summary: 采纳的意见已经列入工作安排。 }`;
  return {
    upcoming: noticeWith(`comments: { opens: ${day(3)}, closes: ${day(33)} }`),
    open: noticeWith(`comments: { opens: ${day(-9)}, closes: ${day(21)} }`),
    'open-from-publication': noticeWith(`comments: { closes: ${day(21)} }`),
    'last-day': noticeWith(`comments: { opens: ${day(-30)}, closes: ${today} }`),
    closed: noticeWith(`comments: { opens: ${day(-60)}, closes: ${day(-30)} }`),
    outcome: noticeWith(
      `comments: { opens: ${day(-60)}, closes: ${day(-30)}, outcome: ${outcome} }`,
    ),
    'not-stated': noticeWith(''),
  };
}

function noticeWith(comments: string): NoticeTexts {
  const notice = `---
title: 关于整改进展情况的通报
${comments}
contact: { phones: [{ number: 0000-1234567 }], emails: [zhenggai@example.cn] }
---
现将整改情况通报如下。
`;
  return { notice };
}
