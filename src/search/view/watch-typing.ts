/** Milliseconds without a key after which what stands in the field is searched for. */
const pause = 300;

/** The typing in a field. */
export interface Typing {
  /** Searches after a pause, as if something had been typed. */
  searchSoon(): void;
  /** Forgets what has been typed since the last search. */
  stop(): void;
}

/** Calls `search` when somebody pauses in typing; at once when the field has become empty. */
export function watchTyping(input: HTMLInputElement, search: () => void): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const searchSoon = () => {
    stop();
    if (input.value.trim() === '') search();
    else timer = setTimeout(search, pause);
  };
  input.addEventListener('input', (event) => {
    // While an input method composes, the field holds letters that are not yet the query.
    if (event instanceof InputEvent && event.isComposing) stop();
    else searchSoon();
  });
  input.addEventListener('compositionend', searchSoon);
  return { searchSoon, stop };
}
