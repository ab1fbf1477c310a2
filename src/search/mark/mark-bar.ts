/** What somebody does in the bar. */
interface MarkBarActs {
  /** Looks for what was typed. */
  seek(typed: string): void;
  /** Goes to the match after the current one, or before it. */
  go(step: 1 | -1): void;
  /** Takes marks and bar away. */
  close(): void;
}

/** What was looked for and found. */
export interface Found {
  /** What is marked, as typed. */
  terms: readonly string[];
  /** How many matches there are. */
  total: number;
  /** Which match is the current one, counted from 1. */
  current: number;
}

/** Takes what to look for, says what is marked, and leads from match to match. */
export interface MarkBar {
  element: HTMLElement;
  field: HTMLInputElement;
  /** Says what was found; null where nothing was looked for. */
  tell(found: Found | null): void;
}

/** How long the bar waits for the next letter before it looks, in milliseconds. */
const pause = 250;

/** Makes a bar, which is no words of the notice. */
export function createMarkBar({ seek, go, close }: MarkBarActs): MarkBar {
  const element = document.createElement('form');
  element.className = 'mark-bar';
  element.dataset['ui'] = '';
  element.setAttribute('role', 'search');
  element.setAttribute('aria-label', '在正文中查找');
  const field = document.createElement('input');
  field.type = 'search';
  field.enterKeyHint = 'search';
  field.autocomplete = 'off';
  const label = document.createElement('label');
  label.append('查找', field);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const steps = [button('上一处', () => go(-1)), button('下一处', () => go(1))];
  const leaving = button('关闭', () => leave());
  const buttons = document.createElement('div');
  buttons.append(...steps, leaving);
  element.append(label, status, buttons);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const seekNow = () => {
    stopWaiting();
    seek(field.value);
  };
  // Else what was typed just before would bring the bar back.
  const leave = () => {
    stopWaiting();
    close();
  };
  const seekSoon = (event: Event) => {
    // Half a word that is still being put together (拼音) is nothing to look for.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(waiting);
    waiting = setTimeout(seekNow, pause);
  };
  field.addEventListener('input', seekSoon);
  field.addEventListener('compositionend', seekSoon);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    if (waiting === undefined) go(1);
    else seekNow();
  });
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.shiftKey && event.target === field) go(-1);
    else return;
    event.preventDefault();
  });

  return {
    element,
    field,
    tell(found) {
      status.textContent = found ? wordsOf(found) : '';
      leaving.textContent = found?.total ? '取消标记' : '关闭';
      for (const step of steps) step.hidden = !found || found.total < 2;
    },
  };
}

function wordsOf({ terms, total, current }: Found): string {
  const words = terms.map((term) => `“${term}”`).join('');
  if (total === 0) return `本页没有${words}`;
  const place = total > 1 ? `，这是第 ${current} 处` : '';
  return `已标出${words}${total} 处${place}`;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', act);
  return element;
}
