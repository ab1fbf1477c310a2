/** Sets the words of an element only where they differ: what is selected stays, and nothing is read out again. */
export function setText(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
