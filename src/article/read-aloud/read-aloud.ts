import { awaitVoice } from './await-voice.ts';
import { readArticle } from './read-article.ts';

/** Ends the reading that is under way, or the wait for a voice. */
let stopReading: (() => void) | null = null;

/** Begins to read the page's article aloud, or ends it. `button` is the one that was pressed. */
export async function toggleReading(button: HTMLButtonElement): Promise<void> {
  if (stopReading) {
    stopReading();
    return;
  }
  const article = document.querySelector('article.notice');
  const message = button.parentElement?.querySelector('[role="status"]');
  if (!article || !message) return;
  const ending = new AbortController();
  const { signal } = ending;
  const name = button.textContent;
  const stop = () => {
    stopReading = null;
    ending.abort();
    message.textContent = '';
    button.textContent = name;
  };
  stopReading = stop;
  button.textContent = '停止朗读';
  // A voice goes on when its page is gone.
  addEventListener('pagehide', stop, { signal });
  const stopByKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) stop();
  };
  addEventListener('keydown', stopByKey, { signal });

  message.textContent = '正在准备语音…';
  const voice = await awaitVoice();
  if (signal.aborted) return;
  message.textContent = '';
  if (voice) {
    const end = readArticle(article, { voice, button, stop });
    signal.addEventListener('abort', end);
  } else {
    stop();
    message.textContent =
      '这个浏览器没有中文语音，不能朗读。请先在系统设置中添加中文语音，再打开本页。';
  }
}
