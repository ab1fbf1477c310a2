import { dayInShanghai } from '../notice/time/day.ts';
import { windowState, windowStateName } from '../notice/window/comment-window.ts';
import { setText } from './set-text.ts';
import { windowDatesOn } from './window-dates.ts';

/** Makes every window's state in a page, or a part of one, true at this moment. */
export function makeWindowsTrue(root: ParentNode): void {
  const today = dayInShanghai(new Date());
  for (const element of root.querySelectorAll<HTMLElement>('[data-window]')) {
    const state = windowState(windowDatesOn(element), today);
    element.dataset['window'] = state.code;
    setText(element, windowStateName(state));
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-while]')) {
    const { code } = windowState(windowDatesOn(element), today);
    element.hidden = !element.dataset['while']?.split(' ').includes(code);
  }
}
