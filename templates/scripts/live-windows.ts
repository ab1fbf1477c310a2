import { windowState, windowStateName } from '../../src/notice/comment-window.ts';
import { dayInShanghai } from '../../src/notice/day.ts';
import { keepTrue } from './keep-true.ts';
import { setText } from './set-text.ts';
import { windowDatesOn } from './window-dates.ts';

/** Makes every window's state on the page true at this moment. */
function update(): void {
  const today = dayInShanghai(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-window]')) {
    const state = windowState(windowDatesOn(element), today);
    element.dataset['window'] = state.code;
    setText(element, windowStateName(state));
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-while]')) {
    const { code } = windowState(windowDatesOn(element), today);
    element.hidden = !element.dataset['while']?.split(' ').includes(code);
  }
}

keepTrue(update);
