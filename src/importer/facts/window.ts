import { type Day, printDay } from '../../notice/time/day.ts';
import { windowDays } from '../../notice/window/window-days.ts';
import { windowWords } from '../../notice/window/window-words.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import { linesOf } from './block-lines.ts';

/** The window as front matter states it. */
export interface DraftWindow {
  opens?: string;
  closes: string;
}

/** The window for comments that the closing words state; a length counts from `published`. */
export function findWindow(
  closing: readonly Block[],
  published: Day | null,
): { window: DraftWindow | null; doubts: Doubt[] } {
  const lines = closing.flatMap(linesOf);
  const found = lines.flatMap(({ text, line }) =>
    windowWords(text).map((stated) => ({ ...stated, line })),
  );
  const stated =
    found.find(({ surely, words }) => surely && words.kind !== 'unclear') ??
    found.find(({ words }) => words.kind !== 'unclear') ??
    found[0];
  if (!stated) return { window: null, doubts: [] };
  const { words, said, line } = stated;
  const days = windowDays(words, published);
  if (!days) {
    const needsDay = words.kind !== 'unclear' && published === null;
    return { window: null, doubts: [unreadDoubt(line, said, needsDay)] };
  }
  const { opens, closes, computed } = days;
  const doubts = computed && published ? [computedDoubt(line, said, published, closes)] : [];
  return { window: { ...(opens && { opens }), closes }, doubts };
}

function unreadDoubt(line: number, said: string, needsDay: boolean): Doubt {
  return {
    rule: 'import-window',
    severity: 'warning',
    line,
    message: needsDay
      ? `这里写的征求意见时间要从公布日期算起，落款没有写明公布日期：“${excerpt(said, 40)}”，comments 没有填`
      : `这里说到征求意见的时间，但没有写明（或读不出）起止日期：“${excerpt(said, 40)}”，comments 没有填`,
    advice: '能算出截止日的，在 notice.md 里写上 comments: { opens: …, closes: … }。',
  };
}

function computedDoubt(line: number, said: string, published: Day, closes: Day): Doubt {
  return {
    rule: 'import-window-computed',
    severity: 'hint',
    line,
    message: `征求意见的日期没有全写明，是按“${excerpt(said, 40)}”和公布日期 ${published} 算的：截止 ${printDay(closes)}`,
    advice:
      '开始的当天不计入（民法典第二百零一条）；最后一天遇到法定休假日的顺延没有算，要顺延的，改 notice.md 里的 closes。实际公布的日子不同的，published 和 comments 都要改。',
  };
}
