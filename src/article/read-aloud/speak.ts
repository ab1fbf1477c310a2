/** How it ended: with the last word, for want of a press on the page, or in some other way. */
export type SpeechOutcome = 'spoken' | 'refused' | 'failed';

/** How something is spoken. */
export interface Speech {
  text: string;
  voice: SpeechSynthesisVoice;
  /** 1 is the voice's own. */
  rate: number;
}

/** Some browsers lose what they are to speak while they still give up what was before, in milliseconds. */
const settling = 100;

/** Longer than any piece takes, in milliseconds: some voices never say that they have ended. */
const longest = 30_000;

/** Safari lets go of what nobody holds, and then never says that it has ended. */
let held: SpeechSynthesisUtterance | null = null;

/** Speaks a text, and tells once how it ended. The function it gives stops it; then nothing is told. */
export function speak(
  { text, voice, rate }: Speech,
  tell: (outcome: SpeechOutcome) => void,
): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;

  let hasStarted = false;
  let isOver = false;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const finish = (outcome: SpeechOutcome | null) => {
    if (isOver) return;
    isOver = true;
    timers.forEach(clearTimeout);
    if (outcome) tell(outcome);
  };
  utterance.onstart = () => {
    hasStarted = true;
  };
  utterance.onend = () => finish('spoken');
  utterance.onerror = ({ error }) => finish(error === 'not-allowed' ? 'refused' : 'failed');

  const start = () => {
    held = utterance;
    speechSynthesis.speak(utterance);
    timers.push(setTimeout(() => finish(hasStarted ? 'spoken' : 'failed'), longest));
  };
  if (speechSynthesis.speaking || speechSynthesis.pending) {
    speechSynthesis.cancel();
    timers.push(setTimeout(start, settling));
  } else {
    start();
  }
  return () => {
    finish(null);
    if (held === utterance) speechSynthesis.cancel();
  };
}
