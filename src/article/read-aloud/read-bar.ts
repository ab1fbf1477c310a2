import type { Rate } from './kept-rate.ts';
import type { ReadingState } from './reader.ts';

interface ReadBarOptions {
  rate: Rate;
  /** Pauses what is read, or goes on. */
  toggle(): void;
  /** To the next paragraph, or the one before. */
  step(by: 1 | -1): void;
  /** Reads from what is in view. */
  readFromView(): void;
  setRate(rate: Rate): void;
  stop(): void;
}

/** What one reads aloud with. */
export interface ReadBar {
  element: HTMLElement;
  /** Shows whether there is reading. Nothing is announced while the voice speaks. */
  tell(state: ReadingState): void;
}

const rateNames: Readonly<Record<Rate, string>> = { slow: '慢速', normal: '常速', fast: '快速' };

const states: Readonly<Record<ReadingState, { button: string; message: string }>> = {
  reading: { button: '暂停', message: '' },
  paused: { button: '继续', message: '已暂停' },
  refused: { button: '继续', message: '浏览器要再按一次才朗读：请按“继续”。' },
  interrupted: { button: '继续', message: '朗读中断了：请按“继续”再试。' },
  finished: { button: '从头再读', message: '已读完' },
};

/** Makes the bar, which is no words of the notice. */
export function createReadBar(options: ReadBarOptions): ReadBar {
  const element = document.createElement('section');
  element.className = 'read-bar';
  element.dataset['ui'] = '';
  element.setAttribute('aria-label', '朗读');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const toggle = button('暂停', options.toggle);
  element.append(
    status,
    toggle,
    button('上一段', () => options.step(-1)),
    button('下一段', () => options.step(1)),
    button('从眼前读', options.readFromView),
    rateField(options),
    button('停止', options.stop),
  );
  return {
    element,
    tell(state) {
      toggle.textContent = states[state].button;
      status.textContent = states[state].message;
    },
  };
}

function rateField({ rate, setRate }: ReadBarOptions): HTMLSelectElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', '语速');
  for (const [value, name] of Object.entries(rateNames)) {
    select.add(new Option(name, value, value === rate, value === rate));
  }
  select.addEventListener('change', () => setRate(select.value as Rate));
  return select;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.className = 'quiet';
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', act);
  return element;
}
