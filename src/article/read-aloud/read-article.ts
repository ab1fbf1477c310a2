import { paragraphsOf } from './article-paragraphs.ts';
import { createFollower } from './follow.ts';
import { keepRate, keptRate, rates } from './kept-rate.ts';
import { createReadBar } from './read-bar.ts';
import { createReader, type ReadingState } from './reader.ts';
import { speak } from './speak.ts';

/**
 * Reads an article aloud from its beginning, with a bar behind the button that was pressed. The
 * function it gives ends it: silent, bar and marks gone. `stop` is called when the bar asks for that.
 */
export function readArticle(
  article: Element,
  { voice, button, stop }: { voice: SpeechSynthesisVoice; button: HTMLElement; stop: () => void },
): () => void {
  const paragraphs = paragraphsOf(article);
  let rate = keptRate();
  let state: ReadingState = 'paused';

  const reader = createReader({
    paragraphs: paragraphs.map(({ text, pieces }) =>
      pieces.map(({ start, end }) => text.slice(start, end)),
    ),
    // What a filter hides is not read.
    isShown: (index) => (paragraphs[index]?.element.getClientRects().length ?? 0) > 0,
    speak: (text, tell) => speak({ text, voice, rate: rates[rate] }, tell),
    changed(next, at, isAsked) {
      state = next;
      bar.tell(state);
      if (state === 'finished') follower.clear();
      else follower.show(at, isAsked);
    },
  });
  const bar = createReadBar({
    rate,
    toggle: () => (state === 'reading' ? reader.pause() : reader.read()),
    step: reader.step,
    readFromView() {
      const inView = follower.inView();
      if (inView) reader.readFrom(inView);
    },
    setRate(chosen) {
      rate = chosen;
      keepRate(rate);
      reader.repeat();
    },
    stop,
  });
  const follower = createFollower(paragraphs, bar.element);

  button.after(bar.element);
  document.documentElement.dataset['reading'] = '';
  reader.read();
  return () => {
    reader.pause();
    follower.clear();
    const hasFocus = bar.element.contains(document.activeElement);
    bar.element.remove();
    if (hasFocus) button.focus({ preventScroll: true });
    delete document.documentElement.dataset['reading'];
  };
}
