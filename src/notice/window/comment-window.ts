import type { CommentWindow } from '../schema/schema.ts';
import { type Day, daysBetween, printDay } from '../time/day.ts';

/** What a comment window's state follows from. */
export interface WindowDates {
  /** First day on which comments are taken; null: from publication on. */
  opens: Day | null;
  /** Last day on which comments are taken, to 23:59:59. */
  closes: Day;
  /** Day on which the outcome was published, once it was. */
  outcomePublished: Day | null;
}

/** What of a notice's window its state follows from. */
type StatedDates = Pick<CommentWindow, 'opens' | 'closes'> & {
  outcome?: Pick<NonNullable<CommentWindow['outcome']>, 'published'> | undefined;
};

/** What the state of a notice's window follows from; null if the notice states none. */
export function windowDatesOf(comments: StatedDates | undefined): WindowDates | null {
  if (!comments) return null;
  const { opens = null, closes, outcome } = comments;
  return { opens, closes, outcomePublished: outcome?.published ?? null };
}

/** The days of a window as its notice states them; the first one may not be stated. */
interface StatedWindow {
  opens?: Day | null | undefined;
  closes: Day;
}

/** The days of a window in words: 2025年5月6日至2025年7月5日; 2025年7月5日止 where no first day is stated. */
export function printWindow({ opens, closes }: StatedWindow): string {
  return opens ? `${printDay(opens)}至${printDay(closes)}` : `${printDay(closes)}止`;
}

/** 征求意见的状态 on one day. `not-stated`: the notice names no window. */
export type WindowState =
  | { code: 'upcoming'; daysUntilOpen: number }
  | { code: 'open'; daysLeft: number }
  | { code: 'closed' }
  | { code: 'outcome-published' }
  | { code: 'not-stated' };

/** The state of a window on a day in Asia/Shanghai; `null` dates mean that none is stated. */
export function windowState(dates: WindowDates | null, today: Day): WindowState {
  if (!dates) return { code: 'not-stated' };
  if (dates.opens && today < dates.opens) {
    return { code: 'upcoming', daysUntilOpen: daysBetween(today, dates.opens) };
  }
  if (today <= dates.closes) return { code: 'open', daysLeft: daysBetween(today, dates.closes) };
  return dates.outcomePublished && dates.outcomePublished <= today
    ? { code: 'outcome-published' }
    : { code: 'closed' };
}

/** The state in a few words, as a badge shows it. */
export function windowStateName(state: WindowState): string {
  switch (state.code) {
    case 'upcoming':
      return `${state.daysUntilOpen} 天后开始征求意见`;
    case 'open':
      return state.daysLeft === 0 ? '征求意见今天截止' : `正在征求意见，还剩 ${state.daysLeft} 天`;
    case 'closed':
      return '征求意见已结束';
    case 'outcome-published':
      return '征求意见已结束，结果已公布';
    case 'not-stated':
      return '未注明征求意见时间';
  }
}
