import { chooseVoice } from './choose-voice.ts';

/** How long a browser may take to load its voices, in milliseconds; Chrome on a phone takes about one second. */
const patience = 3_000;

/** How often is looked, in milliseconds, since Safari does not tell that voices came. */
const interval = 250;

/**
 * A voice of the browser to read Chinese with, or null if there is none within three seconds: voices
 * load late, and those of the network later than the others.
 */
export async function awaitVoice(): Promise<SpeechSynthesisVoice | null> {
  for (let waited = 0; ; waited += interval) {
    const voice = chooseVoice(speechSynthesis.getVoices());
    if (voice || waited >= patience) return voice;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
