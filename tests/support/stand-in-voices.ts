import type { Page } from 'playwright-core';

/** What the stand-in heard and does; on `window.voices` of the page. */
export interface StandInVoices {
  /** Texts in the order in which they were begun, the rates beside them. */
  spoken: string[];
  rates: number[];
  /** How often what was spoken was broken off. */
  cancelled: number;
  /** Ends what is being spoken, as a voice does that has come to its last word. */
  end(): void;
  /** Breaks it off, as a browser does. */
  fail(error: string): void;
  /** Lets voices come that are late. */
  come(): void;
}

declare global {
  interface Window {
    voices: StandInVoices;
  }
}

/**
 * Puts voices in the place of the browser's own: a Chromium without a screen has none. `langs` are
 * their languages; where they are `late`, they are there when the test lets them come. `pace` is how
 * long each text takes, or null where the test itself ends it.
 */
export async function standInVoices(
  page: Page,
  { langs, late = false, pace }: { langs: readonly string[]; late?: boolean; pace: number | null },
): Promise<void> {
  await page.addInitScript(
    ({ langs, late, pace }) => {
      class Utterance {
        text: string;
        voice: { lang: string } | null = null;
        lang = '';
        rate = 1;
        onstart: (() => void) | null = null;
        onend: (() => void) | null = null;
        onerror: ((event: { error: string }) => void) | null = null;
        constructor(text: string) {
          this.text = text;
        }
      }
      let areThere = !late;
      const queue: Utterance[] = [];
      const begin = () => {
        const [utterance] = queue;
        if (!utterance) return;
        if (utterance.text !== '') {
          voices.spoken.push(utterance.text);
          voices.rates.push(utterance.rate);
        }
        utterance.onstart?.();
        const isSilent = utterance.text === '';
        if (pace !== null || isSilent) {
          setTimeout(() => queue[0] === utterance && voices.end(), isSilent ? 0 : (pace ?? 0));
        }
      };
      const voices = {
        spoken: [] as string[],
        rates: [] as number[],
        cancelled: 0,
        end() {
          const utterance = queue.shift();
          const hasMore = queue.length > 0;
          utterance?.onend?.();
          if (hasMore) begin();
        },
        fail(error: string) {
          queue.shift()?.onerror?.({ error });
        },
        come() {
          areThere = true;
        },
      };
      const synthesis = {
        paused: false,
        pending: false,
        get speaking() {
          return queue.length > 0;
        },
        getVoices: () =>
          areThere
            ? langs.map((lang) => ({ lang, name: lang, localService: true, default: false }))
            : [],
        speak(utterance: Utterance) {
          queue.push(utterance);
          if (queue.length === 1) setTimeout(begin);
        },
        cancel() {
          const broken = queue.splice(0);
          voices.cancelled += broken.filter(({ text }) => text !== '').length;
          // Browsers tell it later, when the next text may have begun.
          setTimeout(() => {
            for (const utterance of broken) utterance.onerror?.({ error: 'interrupted' });
          });
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, voices });
    },
    { langs, late, pace },
  );
}
