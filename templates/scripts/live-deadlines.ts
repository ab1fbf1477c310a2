import { keepTrue } from '../../src/live/keep-true.ts';
import { setText } from '../../src/live/set-text.ts';
import { dayInShanghai } from '../../src/notice/time/day.ts';
import { deadlineState, deadlineStateName } from '../../src/notice/time/deadline-state.ts';

/** Makes the state of every deadline on the page true at this moment. */
function update(): void {
  const today = dayInShanghai(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
    const state = deadlineState(element.dataset['deadline'] ?? '', today);
    setText(element, deadlineStateName(state));
    for (const mark of ['badge', 'passed']) {
      element.classList.toggle(mark, state.code === 'passed');
    }
  }
}

keepTrue(update);
