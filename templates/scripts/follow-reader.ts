/** An entry of the outline, and the heading or item that it leads to. */
interface Entry {
  link: HTMLAnchorElement;
  target: Element;
}

/** What begins above this many pixels below where a jump leads to is being read. */
const readingLine = 80;
/** An entry nearer than this to an end of the outline's box is moved into it. */
const margin = 64;

/** Marks the entry of what is being read, and keeps it in view within the outline's own box. */
export function followReader(outline: Element): void {
  const entries = [...outline.querySelectorAll('a')].flatMap((link): Entry[] => {
    const target = document.getElementById(link.hash.slice(1));
    return target ? [{ link, target }] : [];
  });
  const words = document.querySelector('.words');
  if (!words || entries.length === 0) return;
  let marked: Entry | undefined;
  let jump: { to: Entry; scrolled: number } | null = null;
  let isAsked = false;

  const mark = () => {
    isAsked = false;
    // What was jumped to is being read, wherever the end of the page let it come to stand.
    if (jump && Math.abs(scrollY - jump.scrolled) > 2) jump = null;
    const read = jump?.to ?? entryBeingRead(entries, words);
    if (read !== marked) {
      marked?.link.removeAttribute('aria-current');
      read?.link.setAttribute('aria-current', 'location');
      marked = read;
    }
    if (read) keepInView(read.link);
  };
  const ask = () => {
    if (!isAsked) requestAnimationFrame(mark);
    isAsked = true;
  };
  const jumped = () =>
    requestAnimationFrame(() => {
      const to = entries.find(({ link }) => link.hash === location.hash);
      jump = to && isInWindow(to.target) ? { to, scrolled: scrollY } : null;
      mark();
    });

  addEventListener('scroll', ask, { passive: true });
  new ResizeObserver(ask).observe(words);
  addEventListener('hashchange', jumped);
  addEventListener('load', jumped);
  // A second jump to the same place changes no address.
  outline.addEventListener('click', jumped);
  mark();
}

/**
 * The last entry that begins above the reading line; none before the first and after the words. On
 * the last screen the line goes down to the end, so that short parts there have their turn.
 */
function entryBeingRead(entries: readonly Entry[], words: Element): Entry | undefined {
  const root = document.documentElement;
  // A bar that stays at the top moves it down.
  const head = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) + readingLine;
  if (words.getBoundingClientRect().bottom < head) return undefined;
  const left = root.scrollHeight - root.clientHeight - scrollY;
  const line = head + Math.max(0, root.clientHeight - head - left);
  let read: Entry | undefined;
  for (const entry of entries) {
    const { top, height } = entry.target.getBoundingClientRect();
    // What a filter leaves out has no height.
    if (height === 0) continue;
    if (top > line) break;
    read = entry;
  }
  return read;
}

function isInWindow(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && top < document.documentElement.clientHeight;
}

/** Moves the outline's own box, and never the page. */
function keepInView(link: Element): void {
  const box = link.closest('.outline');
  if (!box || box.scrollHeight <= box.clientHeight) return;
  // Whoever walks through the outline by keyboard is not led away from where they are.
  if (box.querySelector(':focus-visible')) return;
  const { top, bottom } = box.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  const above = place.top - margin - top;
  const below = place.bottom + margin - bottom;
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}
