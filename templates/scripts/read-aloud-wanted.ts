import { loadScript } from './load-script.ts';

/* Loads the reading aloud only where somebody reaches for its button (components/site/ReadAloud.astro). */
const load = () => loadScript<{ toggleReading(pressed: HTMLButtonElement): void }>('read-aloud.js');
const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');

function readAloud(pressed: HTMLButtonElement): void {
  // Safari lets a page speak only after it has spoken in answer to a press, and loading takes longer.
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  load()
    .then(({ toggleReading }) => toggleReading(pressed))
    .catch((error) => {
      console.error(error);
      const message = pressed.parentElement?.querySelector('[role="status"]');
      if (message) message.textContent = '没有能载入朗读功能。请检查网络，再按一次。';
    });
}

if (button && 'speechSynthesis' in window) {
  button.addEventListener('click', () => readAloud(button));
  for (const touch of ['pointerdown', 'focus']) {
    button.addEventListener(touch, () => load().catch(() => {}), { once: true });
  }
}
