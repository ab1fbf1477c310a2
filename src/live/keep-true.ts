/** Milliseconds of a minute: a day begins with one, in Asia/Shanghai as anywhere. */
const minute = 60_000;

/**
 * Makes what a page says about time true: at once, with every minute that begins while it is open,
 * and when a reader comes back to it.
 */
export function keepTrue(update: () => void): void {
  const tick = () => {
    update();
    setTimeout(tick, minute - (Date.now() % minute));
  };
  tick();
  document.addEventListener('visibilitychange', update);
}
