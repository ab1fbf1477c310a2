import { toDay } from '../../notice/day.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import { findDateRange, hasDateRange } from './date-range.ts';

/** The window as front matter states it. */
export interface DraftWindow {
  opens?: string;
  closes: string;
}

const keyword =
  /(?:征求意见|意见征[集求]|意见反馈|公开|公示|公布)(?:的)?(?:时间|期限|日期|期)\s{0,3}(?:[:：为是]|自|从|截[至止]|\d{4})/;
/** How far behind the keyword its days may stand. */
const reach = 60;
const lastDay =
  /(?:截[至止]到?|至)\s{0,3}(\d{4})\s{0,3}年\s{0,3}(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日/;

/** The window for comments that the closing words state. */
export function findWindow(closing: readonly Block[]): {
  window: DraftWindow | null;
  doubts: Doubt[];
} {
  for (const { text, line } of closing) {
    const found = keyword.exec(text);
    if (!found) continue;
    const words = text.slice(found.index, found.index + reach);
    const range = findDateRange(words);
    if (range) return { window: { opens: range.from, closes: range.to }, doubts: [] };
    // The last day of a range that cannot be (its days reversed, say) is not to be trusted.
    const end = hasDateRange(words) ? null : lastDay.exec(words);
    const closes = end && toDay(Number(end[1]), Number(end[2]), Number(end[3]));
    if (closes) return { window: { closes }, doubts: [] };
    const doubt: Doubt = {
      rule: 'import-window',
      severity: 'warning',
      line,
      message: `这里说到征求意见的时间，但没有写明（或读不出）起止日期：“${excerpt(words, 40)}”，comments 没有填`,
      advice: '能算出截止日的，在 notice.md 里写上 comments: { opens: …, closes: … }。',
    };
    return { window: null, doubts: [doubt] };
  }
  return { window: null, doubts: [] };
}
