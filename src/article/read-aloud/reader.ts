import type { SpeechOutcome } from './speak.ts';

/** What is read: which paragraph, and which piece of it, counted from 0. */
export interface ReadingPlace {
  paragraph: number;
  piece: number;
}

/**
 * Whether there is reading: `refused` by a browser that wants a press first, `interrupted` by a voice
 * that failed; from both it goes on as from a pause.
 */
export type ReadingState = 'reading' | 'paused' | 'refused' | 'interrupted' | 'finished';

interface ReaderOptions {
  /** The pieces of each paragraph, as they are spoken; each paragraph has at least one. */
  paragraphs: readonly (readonly string[])[];
  /** False for a paragraph that is passed over, since nobody sees it. */
  isShown(paragraph: number): boolean;
  /** Speaks, and tells how it ended; gives what stops it. */
  speak(text: string, tell: (outcome: SpeechOutcome) => void): () => void;
  /** Told of every change; `isAsked` when the person asked for the place, and did not just listen on. */
  changed(state: ReadingState, place: ReadingPlace, isAsked: boolean): void;
}

/** Reads paragraph by paragraph. */
export interface Reader {
  /** Goes on where it stopped; after the end, from the beginning. */
  read(): void;
  /**
   * Stops so that `read` goes on with the same piece. A browser's own pause is not used: on Android it
   * ends what is spoken, and some voices of Chrome and Firefox talk on.
   */
  pause(): void;
  /** To the beginning of the next paragraph, or the one before. */
  step(by: 1 | -1): void;
  /** Reads from a place on. */
  readFrom(place: ReadingPlace): void;
  /** Begins the piece again, so that another rate is heard at once. */
  repeat(): void;
}

const beginning: ReadingPlace = { paragraph: 0, piece: 0 };

/** Makes a reader that stands, silent, at the beginning. */
export function createReader({ paragraphs, isShown, speak, changed }: ReaderOptions): Reader {
  let place = beginning;
  let state: ReadingState = 'paused';
  let hush = () => {};

  const change = (next: ReadingState, isAsked: boolean) => {
    state = next;
    changed(state, place, isAsked);
  };

  /** The first place from here on that is shown, or null. */
  const shownFrom = (from: ReadingPlace, by: 1 | -1): ReadingPlace | null => {
    if (paragraphs[from.paragraph]?.[from.piece] !== undefined && isShown(from.paragraph))
      return from;
    for (let at = from.paragraph + by; at >= 0 && at < paragraphs.length; at += by) {
      if (isShown(at)) return { paragraph: at, piece: 0 };
    }
    return null;
  };

  const readAt = (wanted: ReadingPlace, isAsked: boolean) => {
    hush();
    const found = shownFrom(wanted, 1);
    place = found ?? beginning;
    if (!found) return change('finished', isAsked);
    change('reading', isAsked);
    hush = speak(paragraphs[found.paragraph]?.[found.piece] ?? '', (outcome) => {
      if (outcome === 'spoken') readAt({ ...found, piece: found.piece + 1 }, false);
      else change(outcome === 'refused' ? 'refused' : 'interrupted', false);
    });
  };

  return {
    read: () => readAt(place, true),
    readFrom: (wanted) => readAt(wanted, true),
    pause() {
      hush();
      if (state === 'reading') change('paused', true);
    },
    step(by) {
      const next = shownFrom({ paragraph: place.paragraph + by, piece: 0 }, by);
      if (!next) return;
      if (state === 'reading') return readAt(next, true);
      place = next;
      change('paused', true);
    },
    repeat() {
      if (state === 'reading') readAt(place, true);
    },
  };
}
