/** What the bar says and does. */
interface MarkBarOptions {
  /** What is marked, as typed. */
  terms: readonly string[];
  /** How many matches there are. */
  total: number;
  /** Goes to the match after the current one, or before it. */
  go(step: 1 | -1): void;
  /** Takes the marks away. */
  close(): void;
}

/** Says what is marked, and leads from match to match. */
export interface MarkBar {
  element: HTMLElement;
  /** Says which match is the current one, counted from 1. */
  tell(match: number): void;
}

/** Makes a bar, which is no words of the notice. */
export function createMarkBar({ terms, total, go, close }: MarkBarOptions): MarkBar {
  const element = document.createElement('section');
  element.className = 'mark-bar';
  element.dataset['ui'] = '';
  element.setAttribute('aria-label', '搜索词标记');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const steps = total > 1 ? [button('上一处', () => go(-1)), button('下一处', () => go(1))] : [];
  const buttons = document.createElement('div');
  buttons.append(...steps, button('取消标记', close));
  element.append(status, buttons);

  const words = terms.map((term) => `“${term}”`).join('');
  const tellMatch = (match: number) => {
    if (total === 0) return `本页没有${words}`;
    const place = total > 1 ? `，这是第 ${match} 处` : '';
    return `已标出${words}${total} 处${place}`;
  };
  return {
    element,
    tell(match) {
      status.textContent = tellMatch(match);
    },
  };
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', act);
  return element;
}
