import { dayInShanghai, printDay } from '../../src/notice/time/day.ts';

/** Writes on paper what was not known when the page was built (PrintNote.astro). */
function completeNote(): void {
  const address = document.querySelector<HTMLElement>('[data-print-address]');
  // An address that the build was told is the public one, wherever the page is read.
  if (address?.hidden && location.protocol.startsWith('http')) {
    tell(address, location.origin + location.pathname);
  }
  const day = document.querySelector<HTMLElement>('[data-print-day]');
  if (day) tell(day, printDay(dayInShanghai(new Date())));
}

function tell(line: HTMLElement, words: string): void {
  const place = line.querySelector('span');
  if (place) place.textContent = words;
  line.hidden = false;
}

addEventListener('beforeprint', completeNote);
